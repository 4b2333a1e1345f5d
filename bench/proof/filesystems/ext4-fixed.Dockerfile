# identical: the id, the seed and the clock of the file system are fixed
FROM base
RUN truncate -s 4M /srv/data.img && find /payload -exec touch -h -d @1600000000 {} + \
 && E2FSPROGS_FAKE_TIME=1600000000 mke2fs -q -t ext4 -U 3f0b6f3e-6f0e-4d3c-9c57-1c7d1f3f0a11 -E hash_seed=3f0b6f3e-6f0e-4d3c-9c57-1c7d1f3f0a12,lazy_itable_init=0 /srv/data.img
