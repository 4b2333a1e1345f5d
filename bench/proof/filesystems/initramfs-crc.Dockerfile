# rule: format/cpio-times, system/initramfs
# path: /boot/initrd.img
FROM base AS initrd
WORKDIR /root-of-initrd
RUN mkdir -p bin etc && echo '#!/bin/sh' > init && chmod +x init && echo root:x:0:0::/:/bin/sh > etc/passwd \
 && find . -print0 | LC_ALL=C sort -z | cpio --quiet --null -o -H newc | xz --check=crc32 -6 > /initrd.img

FROM base
COPY --from=initrd /initrd.img /boot/initrd.img
