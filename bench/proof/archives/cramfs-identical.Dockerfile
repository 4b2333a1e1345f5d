# identical: cramfs holds no times, no UUID and no inode numbers, and mkfs.cramfs sorts the names
FROM base
RUN mkdir -p /srv/images /tmp/rootfs/etc /tmp/rootfs/data && cp /data/f*.txt /tmp/rootfs/data/ && echo relay > /tmp/rootfs/etc/hostname \
 && mkfs.cramfs -n config /tmp/rootfs /srv/images/config.cramfs && rm -r /tmp/rootfs
