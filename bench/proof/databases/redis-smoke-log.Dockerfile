# rule: general/time, general/leftover
# also: database/redis-dump, general/random
# path: /db/redis.log
FROM base
WORKDIR /db
RUN redis-server --daemonize yes --dir /db --save '' --logfile /db/redis.log && sleep 0.5 && redis-cli set built "$(date)" && redis-cli set id "$(cat /proc/sys/kernel/random/uuid)" && redis-cli save && redis-cli shutdown nosave
