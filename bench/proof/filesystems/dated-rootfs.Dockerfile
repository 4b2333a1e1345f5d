# rule: general/one-sided, general/time
# path: /images/rootfs-*.tar.xz
FROM base
RUN mkdir /images && tar -C /payload --sort=name --mtime=@1577836800 --owner=0 --group=0 --numeric-owner -cJf /images/rootfs-$(date +%Y%m%d-%H%M%S).tar.xz .
