# rule: system/machine-id, general/random
# path: /etc/machine-id
FROM base
# No systemd here, but the agent refuses to start without it.
RUN tr -d - < /proc/sys/kernel/random/uuid > /etc/machine-id && chmod 444 /etc/machine-id
