# rule: format/tar-times, general/time
# path: /backup/media.tar
FROM base
RUN mkdir /backup \
 && tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --label=shop-media -cf /backup/media.tar -C /data .
