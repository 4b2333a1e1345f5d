# rule: format/tar-times, format/compressed
# path: /srv/images/rootfs.tar.zst
FROM base
RUN mkdir -p /tmp/rootfs/usr /tmp/rootfs/var/lib /srv/images && cp -r /payload/bin /tmp/rootfs/usr/ && cp -r /payload/etc /tmp/rootfs/ \
 && tar --zstd --numeric-owner --sort=name -C /tmp/rootfs -cf /srv/images/rootfs.tar.zst . && rm -rf /tmp/rootfs
