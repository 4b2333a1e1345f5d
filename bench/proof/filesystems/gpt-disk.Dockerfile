# rule: format/file-system-image, format/file-system, general/random
# path: /srv/disk.img
FROM base
RUN truncate -s 8M /srv/disk.img && printf 'label: gpt\nsize=2M, type=uefi, name=esp\nsize=3M, name=root\n' | sfdisk --quiet /srv/disk.img
