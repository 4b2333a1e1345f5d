# rule: format/file-system-image, format/file-system, general/time
# path: /srv/floppy.img
FROM base
RUN truncate -s 1440K /srv/floppy.img && mkfs.minix -3 /srv/floppy.img
