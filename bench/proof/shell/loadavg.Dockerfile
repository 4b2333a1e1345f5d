# rule: general/number, general/random
# path: /etc/load
FROM base
RUN cat /proc/loadavg /proc/self/stat > /etc/load
