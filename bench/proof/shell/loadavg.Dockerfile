# rule: general/number
# path: /etc/load
FROM base
RUN cat /proc/loadavg /proc/self/stat > /etc/load
