# rule: format/tar-times format/cpio-times general/time
# path: /srv/overlay.tar
FROM base
RUN mkdir -p /overlay/etc && echo 'nameserver 9.9.9.9' > /overlay/etc/resolv.conf && echo edge > /overlay/etc/hostname \
 && cd /overlay && find . | LC_ALL=C sort | cpio -o -H ustar > /srv/overlay.tar
