# rule: format/file-system-image, format/file-system, general/random
# also: general/random general/time
# path: /srv/data.img
FROM base
RUN truncate -s 64M /srv/data.img && mkfs.f2fs -q -l data /srv/data.img
