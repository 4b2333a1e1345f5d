# rule: format/file-system-image, format/file-system, general/random, general/time
# path: /srv/boot/drivers.img
FROM base
# A driver disk for the installer, by mtools alone.
RUN mkdir -p /srv/boot && mformat -C -f 1440 -v DRIVERS -i /srv/boot/drivers.img :: \
 && mcopy -i /srv/boot/drivers.img /payload/etc/app.conf ::/APP.CNF
