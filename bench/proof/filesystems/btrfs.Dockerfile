# rule: format/file-system-image, format/file-system, general/time, general/random
# path: /srv/vol.btrfs
FROM base
RUN truncate -s 128M /srv/vol.btrfs && mkfs.btrfs -q --mixed /srv/vol.btrfs && zstd -q --rm -19 /srv/vol.btrfs && zstd -q -d --rm /srv/vol.btrfs.zst
