# rule: general/time, format/file-system-image
# path: /srv/boot/boot.scr
FROM base
COPY <<'F' /srv/boot/boot.cmd
setenv bootargs console=ttyS0,115200 root=/dev/mmcblk0p2 rootwait
load mmc 0:1 ${kernel_addr_r} Image
booti ${kernel_addr_r} - ${fdt_addr}
F
RUN mkimage -A arm64 -O linux -T script -C none -n 'shop box' -d /srv/boot/boot.cmd /srv/boot/boot.scr
