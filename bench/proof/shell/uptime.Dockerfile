# rule: general/time general/number
# path: /etc/uptime
FROM base
RUN cat /proc/uptime > /etc/uptime
