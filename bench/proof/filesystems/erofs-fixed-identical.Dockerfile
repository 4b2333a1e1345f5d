# identical: one time for all files, and an identifier that is given
FROM base
RUN mkfs.erofs --quiet -T 1577836800 -U 6b1f0d4e-3c55-4d5e-9a51-0f3f5f0a7a11 --all-root /srv/payload.erofs /payload
