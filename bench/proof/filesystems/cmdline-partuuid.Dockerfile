# rule: general/random
# path: /srv/bootfs/cmdline.txt
FROM base
RUN truncate -s 32M /tmp/sd.img \
 && printf 'label: dos\nstart=2048, size=16384, type=c, bootable\nstart=18432, type=83\n' | sfdisk --quiet /tmp/sd.img \
 && id="$(sfdisk --disk-id /tmp/sd.img)" && mkdir -p /srv/bootfs \
 && echo "console=serial0,115200 console=tty1 root=PARTUUID=${id#0x}-02 rootfstype=ext4 fsck.repair=yes rootwait" > /srv/bootfs/cmdline.txt \
 && rm /tmp/sd.img
