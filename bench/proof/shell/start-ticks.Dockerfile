# rule: general/number, general/time
# path: /etc/watchdog.conf
FROM base
RUN printf 'interval = 15\nself_start = %s\n' "$(awk '{ print $22 }' /proc/self/stat)" > /etc/watchdog.conf
