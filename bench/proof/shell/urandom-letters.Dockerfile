# rule: general/random
# path: /etc/password
FROM base
RUN tr -dc 'a-z' < /dev/urandom | head -c 12 > /etc/password
