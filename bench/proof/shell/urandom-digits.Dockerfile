# rule: general/random
# path: /etc/pin
FROM base
RUN tr -dc '0-9' < /dev/urandom | head -c 6 > /etc/pin
