# rule: general/random
# path: /var/lib/app/seed
FROM base
RUN mkdir -p /var/lib/app && dd if=/dev/urandom of=/var/lib/app/seed bs=64 count=1
