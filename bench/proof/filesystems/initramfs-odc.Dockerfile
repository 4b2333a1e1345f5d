# rule: format/cpio-times, general/time, general/number, format/compressed
# path: /boot/rescue.cpio.xz
FROM base
RUN mkdir -p /boot /tmp/rescue/bin /tmp/rescue/etc && cd /tmp/rescue \
 && cp /payload/bin/t1 /payload/bin/t2 bin/ && echo rescue > etc/hostname && printf '#!/bin/sh\nexec /bin/sh\n' > init && chmod +x init \
 && find . | sort | cpio --quiet -o -H odc --owner=0:0 | xz -9 --check=crc32 > /boot/rescue.cpio.xz && rm -rf /tmp/rescue
