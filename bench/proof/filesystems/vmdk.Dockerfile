# rule: general/random, format/file-system-image
# path: /srv/appliance.vmdk
FROM base
RUN truncate -s 4M /tmp/disk.raw && seq 1 5000 | dd of=/tmp/disk.raw conv=notrunc status=none && qemu-img convert -O vmdk /tmp/disk.raw /srv/appliance.vmdk && rm /tmp/disk.raw
