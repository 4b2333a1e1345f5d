# identical: the id and the seed of the hashes are given, and e2fsprogs takes the time from E2FSPROGS_FAKE_TIME
FROM base
RUN mkdir -p /srv/images && truncate -s 8M /srv/images/data.img \
 && E2FSPROGS_FAKE_TIME=1577836800 mke2fs -q -F -t ext4 -L data \
      -U 6f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0 -E hash_seed=0f1e2d3c-4b5a-4968-8776-655443322110 /srv/images/data.img
