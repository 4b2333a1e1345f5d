# rule: format/file-system-image, format/file-system, general/time, general/random
# path: /srv/images/usb.img
FROM base
RUN mkdir /srv/images && truncate -s 8M /srv/images/usb.img && mkfs.exfat -L SHOP /srv/images/usb.img > /dev/null
