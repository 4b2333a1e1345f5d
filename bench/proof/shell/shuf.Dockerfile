# rule: general/order
# path: /etc/words
FROM base
RUN ls /usr/bin | shuf > /etc/words
