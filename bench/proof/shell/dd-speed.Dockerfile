# rule: general/number, general/time
# path: /var/log/fill.log
FROM base
RUN dd if=/dev/zero of=/srv/fill.bin bs=1M count=4 2> /var/log/fill.log
