# rule: format/tar-times, general/time
# path: /srv/release/app.tar
FROM base
RUN mkdir -p /srv/release /build/app && cp /data/f*.txt /build/app/ \
 && tar --format=posix --sort=name --mtime='2020-01-01 00:00:00Z' --owner=0 --group=0 --numeric-owner -C /build -cf /srv/release/app.tar app \
 && rm -r /build
