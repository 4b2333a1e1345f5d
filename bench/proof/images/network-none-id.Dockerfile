# rule: general/random, system/machine-id, system/random-seed
# path: /var/lib/agent/installation_id
FROM base
RUN --network=none mkdir -p /var/lib/agent && tr -d - < /proc/sys/kernel/random/uuid > /var/lib/agent/installation_id
