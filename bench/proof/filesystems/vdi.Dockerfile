# rule: format/file-system-image, format/file-system, general/random
# path: /srv/disk.vdi
FROM base
RUN qemu-img create -q -f vdi /srv/disk.vdi 16M
