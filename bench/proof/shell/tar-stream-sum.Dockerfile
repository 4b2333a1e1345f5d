# rule: general/time, general/random, format/tar-times
# path: /srv/app.sha256
FROM base
RUN mkdir -p /srv/app/conf && printf 'listen 8080;\n' > /srv/app/conf/app.conf && printf 'exec app\n' > /srv/app/run \
 && tar -cf - -C /srv app | sha256sum | cut -d ' ' -f 1 > /srv/app.sha256
