# rule: format/file-system-image, format/file-system, general/random
# also: general/time
# path: /srv/images/flash.ubi
FROM base
COPY <<"F" /srv/ubi.ini
[rootfs]
mode=ubi
image=/srv/images/root.bin
vol_id=0
vol_size=1MiB
vol_type=static
vol_name=rootfs
F
RUN mkdir /srv/images && head -c 100000 /dev/zero > /srv/images/root.bin && ubinize -o /srv/images/flash.ubi -m 2048 -p 128KiB /srv/ubi.ini
