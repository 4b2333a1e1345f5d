# rule: general/order
# path: /etc/hosts.list
FROM base
RUN seq 1 200 | sort -R > /etc/hosts.list
