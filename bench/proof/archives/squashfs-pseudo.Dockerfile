# rule: general/time, format/file-system-image, format/file-system, format/compressed
# path: /srv/data.sqfs
FROM base
RUN mksquashfs /data /srv/data.sqfs -quiet -no-progress -all-root -mkfs-time 1577836800 -all-time 1577836800 -p 'built f 444 0 0 date -u' > /dev/null
