# rule: general/random, format/file-system-image, format/file-system, general/time
# also: general/time, general/random
# path: /srv/config-drive.img
FROM base
RUN mkfs.fat --invariant -C /srv/config-drive.img 1440 && mlabel -n -i /srv/config-drive.img ::CONFIG
