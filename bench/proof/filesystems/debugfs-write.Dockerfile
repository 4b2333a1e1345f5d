# rule: format/file-system-image, format/file-system, general/time
# path: /srv/disk.ext4
FROM base
RUN E2FSPROGS_FAKE_TIME=1577836800 mke2fs -q -t ext4 -U 6b1f0d4e-3c55-4d5e-9a51-0f3f5f0a7a11 -E hash_seed=6b1f0d4e-3c55-4d5e-9a51-0f3f5f0a7a12,lazy_itable_init=0 /srv/disk.ext4 4M
# guilty
RUN echo 'port=8080' > /tmp/boot.env && debugfs -w -R 'write /tmp/boot.env boot.env' /srv/disk.ext4 && rm /tmp/boot.env
