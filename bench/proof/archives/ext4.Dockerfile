# rule: format/file-system format/file-system-image
# path: /srv/disk.img
FROM base
RUN truncate -s 2M /srv/disk.img && mkfs.ext4 -q -F /srv/disk.img
