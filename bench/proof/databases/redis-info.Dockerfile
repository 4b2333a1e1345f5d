# rule: general/random, general/number, general/time
# path: /srv/smoke/redis-info.txt
FROM base
WORKDIR /srv/smoke
# Does the server start, and what is it?
RUN redis-server --daemonize yes --save '' --unixsocket /tmp/redis.sock --port 0 --logfile /dev/null > /dev/null \
 && until redis-cli -s /tmp/redis.sock ping > /dev/null 2>&1; do sleep 0.2; done \
 && redis-cli -s /tmp/redis.sock info server > redis-info.txt && redis-cli -s /tmp/redis.sock shutdown nosave
