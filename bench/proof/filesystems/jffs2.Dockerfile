# rule: format/file-system-image, format/file-system, general/time
# path: /srv/flash.jffs2
FROM base
RUN mkdir /tmp/root && cp /payload/etc/app.conf /tmp/root/ && mkfs.jffs2 --root=/tmp/root --eraseblock=64KiB --output=/srv/flash.jffs2 && rm -rf /tmp/root
