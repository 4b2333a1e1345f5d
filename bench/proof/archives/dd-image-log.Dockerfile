# rule: general/number general/time
# path: /var/log/image.log
# also: general/number general/time
FROM base
RUN dd if=/dev/zero of=/srv/blank.img bs=64k count=16 2> /var/log/image.log
