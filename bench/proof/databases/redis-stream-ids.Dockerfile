# rule: general/time
# path: /srv/demo/orders.txt
FROM base
COPY <<'F' /srv/demo/orders.redis
XADD orders * customer anna total 12
XADD orders * customer bert total 40
XADD orders * customer cora total 7
F
RUN redis-server --port 0 --unixsocket /tmp/r.sock --save '' --daemonize yes > /dev/null && until redis-cli -s /tmp/r.sock PING 2> /dev/null | grep -q PONG; do sleep 0.2; done \
 && redis-cli -s /tmp/r.sock < /srv/demo/orders.redis > /dev/null && redis-cli -s /tmp/r.sock XRANGE orders - + > /srv/demo/orders.txt && (redis-cli -s /tmp/r.sock SHUTDOWN NOSAVE || true)
