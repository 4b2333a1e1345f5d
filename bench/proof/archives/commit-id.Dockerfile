# rule: general/time git/repository
# path: /srv/REVISION
FROM base
RUN git init -q /tmp/import && cp /data/f*.txt /tmp/import/ && cd /tmp/import && git add . \
 && git -c user.name=ci -c user.email=ci@example.org commit -q -m 'import' && git rev-parse HEAD > /srv/REVISION \
 && cd / && rm -rf /tmp/import
