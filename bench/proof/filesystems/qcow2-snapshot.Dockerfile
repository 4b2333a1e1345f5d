# rule: general/time, format/file-system, format/file-system-image
# path: /srv/disk.qcow2
FROM base
RUN qemu-img create -q -f qcow2 /srv/disk.qcow2 64M && qemu-img snapshot -c golden /srv/disk.qcow2
