# rule: general/random, general/one-sided
# path: /var/lib/app/**
FROM base
RUN mkdir -p "/var/lib/app/nodes/$(cat /proc/sys/kernel/random/uuid)"
