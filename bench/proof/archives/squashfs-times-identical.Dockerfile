# identical: the image is told one time for itself and for all that is in it
FROM base
RUN mkdir -p /tmp/root/etc && cp /data/f*.txt /tmp/root/etc && echo 7.1 > /tmp/root/VERSION \
 && mksquashfs /tmp/root /srv/root.sqsh -quiet -no-progress -noappend -all-root -mkfs-time 0 -all-time 0 \
 && rm -rf /tmp/root
