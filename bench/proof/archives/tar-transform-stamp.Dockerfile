# rule: general/time
# path: /srv/release.tar
FROM base
RUN tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner \
    --transform="s,^\.,shop-$(date +%Y%m%d%H%M%S)," -cf /srv/release.tar -C /data .
