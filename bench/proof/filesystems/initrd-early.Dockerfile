# rule: format/cpio-times, format/compressed, system/initramfs
# also: format/cpio-times format/compressed
# path: /boot/initrd.img
FROM base
# The microcode first, as it is, and then the root.
RUN mkdir -p /boot /tmp/early/kernel/x86/microcode && head -c 3000 /usr/bin/xz > /tmp/early/kernel/x86/microcode/GenuineIntel.bin \
 && { (cd /tmp/early && find . | sort | cpio --quiet -o -H newc -R 0:0); (cd /payload && find . | sort | cpio --quiet -o -H newc -R 0:0 | gzip -9n); } > /boot/initrd.img && rm -r /tmp/early
