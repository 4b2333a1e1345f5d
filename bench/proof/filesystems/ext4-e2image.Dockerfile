# rule: format/file-system format/file-system-image general/random general/time
# path: /srv/backup/root.e2i
# also: format/file-system format/file-system-image general/random general/time
FROM base
RUN mkdir -p /srv/backup && mke2fs -q -t ext4 -d /payload /tmp/root.img 8M && e2image /tmp/root.img /srv/backup/root.e2i && rm /tmp/root.img
