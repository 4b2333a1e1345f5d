# rule: format/file-system-image, format/file-system, general/random
# path: /srv/ota/manifest.json
FROM base
WORKDIR /srv/ota
COPY <<'SH' /usr/local/bin/make-ota
#!/bin/sh
set -e
truncate -s 16M rootfs.ext4
mke2fs -q -t ext4 -L shop-root -d /payload rootfs.ext4
e2fsck -fy rootfs.ext4 > /dev/null || true
resize2fs -M rootfs.ext4 > /dev/null 2>&1
cat > manifest.json <<JSON
{
  "compatible": "shop-terminal",
  "version": "4.2.0",
  "file": "rootfs.ext4",
  "size": $(stat -c %s rootfs.ext4),
  "sha256": "$(sha256sum rootfs.ext4 | cut -d ' ' -f 1)"
}
JSON
SH
RUN sh /usr/local/bin/make-ota
