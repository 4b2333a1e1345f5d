# identical: qcow2 holds neither times nor random numbers
FROM base
RUN truncate -s 4M /tmp/disk.raw && seq 1 5000 | dd of=/tmp/disk.raw conv=notrunc status=none && qemu-img convert -O qcow2 /tmp/disk.raw /srv/appliance.qcow2 && rm /tmp/disk.raw
