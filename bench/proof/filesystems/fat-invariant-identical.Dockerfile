# identical: mkfs.vfat --invariant takes the serial number and the time of the label from constants
FROM base
RUN mkdir -p /boot && mkfs.vfat --invariant -n BOOT -C /boot/boot.img 16384 > /dev/null
