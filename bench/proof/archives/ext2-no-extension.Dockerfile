# rule: format/file-system format/file-system-image
# path: /srv/volume
FROM base
RUN truncate -s 1M /srv/volume && mke2fs -q -t ext2 -F /srv/volume
