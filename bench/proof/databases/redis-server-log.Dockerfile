# rule: general/time, general/leftover
# also: general/number
# path: /var/log/shop/redis.log
FROM base
RUN mkdir -p /var/log/shop \
 && redis-server --port 0 --unixsocket /tmp/redis.sock --dir /tmp --save '' --daemonize yes --pidfile /tmp/redis.pid --logfile /var/log/shop/redis.log \
 && until redis-cli -s /tmp/redis.sock ping; do sleep 0.2; done \
 && redis-cli -s /tmp/redis.sock set shop:selftest 1 && redis-cli -s /tmp/redis.sock shutdown nosave \
 && while [ -e /tmp/redis.pid ]; do sleep 0.1; done
