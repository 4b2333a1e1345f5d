# rule: general/random
# path: /srv/layout.sfdisk
FROM base
RUN truncate -s 96M /tmp/disk.img && printf 'label: gpt\nsize=32M, type=U, name=esp\ntype=L, name=root\n' | sfdisk -q /tmp/disk.img \
 && sfdisk --dump /tmp/disk.img > /srv/layout.sfdisk && rm /tmp/disk.img
