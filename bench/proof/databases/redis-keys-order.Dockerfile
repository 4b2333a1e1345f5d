# rule: general/order
# path: /srv/keys.txt
FROM base
COPY <<'F' /srv/seed.sh
for n in $(seq 60); do echo "HSET product:$n name item-$n stock $n"; done
F
RUN redis-server --port 0 --unixsocket /tmp/r.sock --save '' --daemonize yes > /dev/null && until redis-cli -s /tmp/r.sock PING 2> /dev/null | grep -q PONG; do sleep 0.2; done \
 && sh /srv/seed.sh | redis-cli -s /tmp/r.sock > /dev/null && redis-cli -s /tmp/r.sock KEYS 'product:*' > /srv/keys.txt && (redis-cli -s /tmp/r.sock SHUTDOWN NOSAVE || true)
