# rule: format/file-system-image, format/file-system, general/time, general/random
# path: /srv/images/root.img
FROM base
RUN mkdir /srv/images && truncate -s 8M /srv/images/root.img && mkfs.ext4 -q -U 6f0c1f4e-2b1a-4c6e-9f4e-0a1b2c3d4e5f -L root -d /payload /srv/images/root.img
