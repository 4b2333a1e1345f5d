# rule: format/cpio-times, format/compressed, system/initramfs
# path: /boot/initramfs.cpio.gz
FROM base
COPY --chmod=755 <<'EOF' /opt/rescue/init
#!/bin/sh
mount -t proc none /proc
exec /bin/sh
EOF
RUN mkdir -p /tmp/initramfs/bin /tmp/initramfs/proc /tmp/initramfs/sys && cp /opt/rescue/init /tmp/initramfs/init && cp /payload/bin/* /tmp/initramfs/bin/ \
 && cd /tmp/initramfs && find . -print0 | cpio --null -o --quiet --format=newc | gzip -n -9 > /boot/initramfs.cpio.gz && rm -rf /tmp/initramfs
