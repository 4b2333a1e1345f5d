# rule: general/time
# also: general/random
# path: /boot/uInitrd
FROM base
RUN head -c 20000 /usr/bin/xz | gzip -n > /tmp/initrd.gz && mkdir -p /boot && mkimage -A arm64 -O linux -T ramdisk -C gzip -n initrd -d /tmp/initrd.gz /boot/uInitrd && rm /tmp/initrd.gz
