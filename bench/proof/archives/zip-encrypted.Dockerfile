# rule: format/zip-times, general/random
# also: general/random format/zip-times
# path: /srv/logs.zip
FROM base
RUN cp -r /data /work && zip -qr -P changeit /srv/logs.zip /work && rm -r /work
