# rule: format/file-system-image, format/file-system, general/random
# also: format/file-system general/random general/time
# path: /srv/disk.img
FROM base
RUN truncate -s 40M /srv/disk.img && printf 'label: gpt\nlabel-id: 6E6F7468-696E-6720-6861-7070656E6564\nstart=2048, type=U, uuid=6E6F7468-696E-6720-6861-7070656E6565\n' | sfdisk --quiet /srv/disk.img
# guilty
RUN mkfs.vfat -F 32 --offset 2048 /srv/disk.img 38000 > /dev/null && mcopy -i /srv/disk.img@@1M /payload/etc/app.conf ::app.conf
