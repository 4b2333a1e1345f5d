# rule: general/number
# path: /etc/memory
FROM base
RUN cat /proc/meminfo > /etc/memory
