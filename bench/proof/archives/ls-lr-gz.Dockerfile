# rule: general/time, format/compressed
# path: /srv/mirror/ls-lR.gz
FROM base
RUN mkdir -p /srv/mirror/pool && cp /data/*.txt /srv/mirror/pool/ \
 && ls -lR --time-style=full-iso /srv/mirror/pool | gzip -9n > /srv/mirror/ls-lR.gz
