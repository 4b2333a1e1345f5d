# rule: general/number
# path: /var/lib/app/provision.log
FROM base
RUN mkdir -p /var/lib/app && dd if=/dev/zero of=/var/lib/app/journal.bin bs=1M count=16 2> /var/lib/app/provision.log
