# rule: general/random, general/time
# path: /srv/rootfs.txt
# also: general/number
FROM base
RUN truncate -s 8M /tmp/rootfs.ext4 && mkfs.ext4 -q -F -L rootfs -d /payload /tmp/rootfs.ext4 \
 && dumpe2fs -h /tmp/rootfs.ext4 > /srv/rootfs.txt 2> /dev/null \
 && rm /tmp/rootfs.ext4
