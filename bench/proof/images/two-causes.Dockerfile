# rule: general/random
# also: general/time
# path: /etc/token
FROM base
RUN date > /etc/built && head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n' > /etc/token
