# identical: a value that DUMP serialises carries the version of the format and a checksum, no time and no id
FROM base
RUN redis-server --port 6391 --daemonize yes --save "" --dir /tmp --pidfile /tmp/redis.pid --logfile /dev/null \
 && until redis-cli -p 6391 ping > /dev/null 2>&1; do sleep 0.1; done \
 && redis-cli -p 6391 HSET price lamp 30 chair 70 table 210 \
 && redis-cli -p 6391 DUMP price > /srv/price.dump && redis-cli -p 6391 SHUTDOWN NOSAVE
