# rule: general/random
# path: /etc/token
FROM base
# guilty
RUN head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n' > /etc/token
RUN rm -f /etc/token
