# rule: format/file-system-image, format/file-system, general/time
# path: /srv/data.sqfs
FROM base
RUN tar --sort=name --mtime=@1577836800 --owner=0 --group=0 --numeric-owner -C /data -c . | sqfstar -quiet -no-progress /srv/data.sqfs
