# rule: format/file-system-image, format/file-system, general/time
# path: /srv/layers/app.sqfs
FROM base
RUN mkdir -p /srv/layers \
 && tar -C /payload --sort=name --mtime=@1577836800 --owner=0 --group=0 --numeric-owner -cf - . | sqfstar -quiet -no-progress -comp xz /srv/layers/app.sqfs
