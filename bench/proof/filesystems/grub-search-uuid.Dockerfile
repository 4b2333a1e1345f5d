# rule: general/random
# path: /boot/grub/grub.cfg
FROM base
RUN mkdir -p /boot/grub && truncate -s 8M /tmp/root.img && mke2fs -q -t ext4 -d /payload /tmp/root.img \
 && uuid=$(dumpe2fs -h /tmp/root.img 2> /dev/null | sed -n 's/^Filesystem UUID: *//p') && rm /tmp/root.img \
 && printf '%s\n' 'set timeout=3' "search --no-floppy --fs-uuid --set=root $uuid" 'menuentry "Shop" {' \
      "  linux /boot/vmlinuz root=UUID=$uuid ro quiet" '  initrd /boot/initrd.img' '}' > /boot/grub/grub.cfg
