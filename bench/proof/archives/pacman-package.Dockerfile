# rule: general/time, format/compressed
# path: /srv/repo/relay-1.4-1-any.pkg.tar.zst
FROM base
RUN mkdir -p /build/usr/share/relay /srv/repo && cd /build && cp /data/f1.txt /data/f2.txt usr/share/relay/ \
 && { echo 'pkgname = relay'; echo 'pkgver = 1.4-1'; echo 'pkgdesc = forwards messages'; echo "builddate = $(date -u +%s)"; \
      echo 'packager = network team'; echo 'size = 16'; echo 'arch = any'; } > .PKGINFO \
 && tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - .PKGINFO usr | zstd -q -19 -T1 > /srv/repo/relay-1.4-1-any.pkg.tar.zst \
 && rm -r /build
