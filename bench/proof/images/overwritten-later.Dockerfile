# rule: general/random
# path: /etc/shop/token
FROM base
# guilty
RUN mkdir -p /etc/shop && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > /etc/shop/token
RUN echo 'given when the container starts' > /etc/shop/token
