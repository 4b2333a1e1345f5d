# rule: git/repository, general/time, general/number
# path: /srv/config/.git/index
FROM base
RUN mkdir -p /srv/config && cp /data/f1.txt /data/f2.txt /data/f3.txt /srv/config/ && cd /srv/config && git init -q -b main && git add .
