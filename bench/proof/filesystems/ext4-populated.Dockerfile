# rule: format/file-system-image, format/file-system
# path: /srv/data.img
FROM base
RUN truncate -s 8M /srv/data.img && mke2fs -q -t ext4 -L data -d /payload /srv/data.img
