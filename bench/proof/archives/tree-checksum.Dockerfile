# rule: general/time format/tar-times
# path: /srv/app.sha256
FROM base
RUN mkdir -p /srv/app/conf && cp /data/f1.txt /data/f2.txt /srv/app/ && echo 'port=8080' > /srv/app/conf/app.ini \
 && tar -C /srv --sort=name -cf - app | sha256sum | cut -d ' ' -f 1 > /srv/app.sha256
