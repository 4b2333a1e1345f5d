# rule: general/time, general/one-sided
# path: /srv/oci/blobs/sha256/*
# also: general/random
FROM base
COPY <<'SH' /usr/local/bin/oci-pack
#!/bin/sh
# Packs a folder as an image layout with one layer.
set -eu
out=$1
mkdir -p "$out/blobs/sha256"
keep() { sum=$(sha256sum "$1" | cut -d' ' -f1); size=$(stat -c %s "$1"); mv "$1" "$out/blobs/sha256/$sum"; }
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$2" -cf /tmp/layer .
keep /tmp/layer; layer=$sum layer_size=$size
printf '{"created":"%s","architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}' \
  "$(date -u +%FT%TZ)" "$layer" > /tmp/config
keep /tmp/config; config=$sum config_size=$size
printf '{"schemaVersion":2,"config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":"sha256:%s","size":%s}]}' \
  "$config" "$config_size" "$layer" "$layer_size" > /tmp/manifest
keep /tmp/manifest
printf '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s}]}\n' \
  "$sum" "$size" > "$out/index.json"
printf '{"imageLayoutVersion":"1.0.0"}\n' > "$out/oci-layout"
SH
RUN sh /usr/local/bin/oci-pack /srv/oci /data
