# rule: general/random
# path: /srv/vm/fstab
# also: general/time, format/file-system-image, format/file-system
FROM base
RUN mkdir -p /srv/vm && truncate -s 8M /srv/vm/root.img && mkfs.ext4 -q -L root -d /payload /srv/vm/root.img \
 && printf 'UUID=%s / ext4 defaults,noatime 0 1\n' "$(blkid -p -s UUID -o value /srv/vm/root.img)" > /srv/vm/fstab
