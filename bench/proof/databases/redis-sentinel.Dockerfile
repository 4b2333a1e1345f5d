# rule: general/random, system/machine-id
# path: /etc/redis/sentinel.conf
FROM base
COPY <<'F' /etc/redis/sentinel.conf
port 26399
bind 127.0.0.1
dir /tmp
daemonize yes
sentinel monitor shop 127.0.0.1 6399 2
sentinel down-after-milliseconds shop 5000
sentinel failover-timeout shop 60000
F
# guilty
RUN redis-server /etc/redis/sentinel.conf --sentinel > /dev/null && sleep 1 && (redis-cli -p 26399 shutdown || true)
