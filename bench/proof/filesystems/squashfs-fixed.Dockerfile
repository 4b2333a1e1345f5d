# identical: all times of the file system are set
FROM base
RUN mkdir /srv/images && cp -r /payload /work && mksquashfs /work /srv/images/app.squashfs -quiet -no-progress -all-root -all-time 1577836800 -mkfs-time 1577836800 && rm -r /work
