# rule: general/random
# path: /boot/uboot.env
FROM base
RUN mkdir -p /boot && { echo 'bootcmd=run distro_bootcmd'; echo 'bootdelay=2'; echo "ethaddr=02:$(od -An -N5 -tx1 /dev/urandom | tr ' ' : | cut -c2-)"; } > /tmp/env.txt \
 && mkenvimage -s 8192 -o /boot/uboot.env /tmp/env.txt && rm /tmp/env.txt
