# rule: general/time, format/file-system-image, format/file-system
# path: /srv/images/config.img
FROM base
RUN mkdir -p /srv/images /tmp/config && cp /data/f1.txt /data/f2.txt /tmp/config/ \
 && mke2fs -q -t ext4 -L config -U 0f7a2f1e-51c1-4c1c-9d0d-6c0f5b8d3a10 -E hash_seed=1b4e28ba-2fa1-11d2-883f-0016d3cca427 \
      -d /tmp/config /srv/images/config.img 8M \
 && rm -r /tmp/config
