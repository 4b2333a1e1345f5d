# rule: general/random
# path: /etc/app-secret
FROM base
RUN head -c 16 /dev/urandom | xxd -p > /etc/app-secret
