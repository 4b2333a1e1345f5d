# rule: format/file-system-image, format/file-system, general/time
# path: /srv/state.img
# by hand: e2fsck -fy => E2FSPROGS_FAKE_TIME=1577836800 e2fsck -fy
FROM base
RUN E2FSPROGS_FAKE_TIME=1577836800 mke2fs -q -t ext4 -U 6f1c1f5e-8a43-4c0e-9d0a-2f5b1b1e7c11 -E hash_seed=6f1c1f5e-8a43-4c0e-9d0a-2f5b1b1e7c12 /srv/state.img 8M \
 && e2fsck -fy /srv/state.img > /dev/null
