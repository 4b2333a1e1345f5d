# rule: format/file-system-image, format/file-system, general/random, general/time
# path: /srv/data.btrfs
FROM base
RUN truncate -s 128M /srv/data.btrfs \
 && mkfs.btrfs -q -L data -U 3d0f6a2e-6c0e-4b7b-9c5e-1f2a3b4c5d6e -r /payload /srv/data.btrfs
