# rule: general/random, format/file-system-image, format/file-system
# path: /srv/disk.vhdx
FROM base
RUN truncate --size=4M /tmp/disk.raw && qemu-img convert -f raw -O vhdx /tmp/disk.raw /srv/disk.vhdx && rm /tmp/disk.raw
