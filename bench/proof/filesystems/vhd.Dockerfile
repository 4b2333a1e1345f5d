# rule: general/time, general/random, format/file-system-image
# also: general/random general/time
# path: /srv/appliance.vhd
FROM base
RUN truncate -s 4M /tmp/disk.raw && seq 1 5000 | dd of=/tmp/disk.raw conv=notrunc status=none && qemu-img convert -O vpc /tmp/disk.raw /srv/appliance.vhd && rm /tmp/disk.raw
