# rule: format/tar-times, general/time
# path: /srv/conf.tar
FROM base
RUN mkdir -p /srv/conf && printf 'listen = 8080\n' > /srv/conf/hub.ini && printf 'level = warn\n' > /srv/conf/log.ini \
 && tar --format=posix --sort=name --mtime=@1700000000 --owner=0 --group=0 --numeric-owner -cf /srv/conf.tar -C /srv conf
