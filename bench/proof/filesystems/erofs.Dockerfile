# rule: format/file-system-image, format/file-system, general/time, general/random
# path: /srv/rootfs.erofs
FROM base AS pack
RUN mkfs.erofs -zlz4hc /rootfs.erofs /payload > /dev/null

FROM base
COPY --from=pack /rootfs.erofs /srv/rootfs.erofs
