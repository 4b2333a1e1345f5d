# rule: general/random
# path: /srv/promo/winners.txt
FROM base
WORKDIR /srv/promo
RUN redis-server --port 0 --unixsocket /tmp/redis.sock --save '' --dir /tmp --daemonize yes > /dev/null \
 && for n in $(seq 50); do redis-cli -s /tmp/redis.sock ping > /dev/null 2>&1 && break; sleep 0.2; done \
 && seq -f 'customer-%04g' 400 | xargs redis-cli -s /tmp/redis.sock sadd promo:spring > /dev/null \
 && redis-cli -s /tmp/redis.sock srandmember promo:spring 12 > winners.txt \
 && { redis-cli -s /tmp/redis.sock shutdown nosave; rm -f /tmp/redis.sock; }
