# rule: general/environment, general/number
# path: /srv/buffer.pool
FROM base
# A thousandth of the memory that is free.
# guilty
RUN truncate -s "$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo)" /srv/buffer.pool
