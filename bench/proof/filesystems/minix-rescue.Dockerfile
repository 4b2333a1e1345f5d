# rule: general/time, format/file-system-image, format/file-system
# path: /srv/rescue.img
FROM base
# guilty
RUN truncate -s 1440K /srv/rescue.img && mkfs.minix /srv/rescue.img
