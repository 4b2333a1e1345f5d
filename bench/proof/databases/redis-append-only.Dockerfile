# rule: database/redis-dump, general/time
# path: /srv/redis/appendonlydir/**
FROM base
RUN set -eu; mkdir -p /srv/redis; cd /srv/redis; \
    redis-server --port 0 --unixsocket /tmp/r.sock --appendonly yes --appendfsync always --dir /srv/redis --save '' --daemonize yes --logfile /dev/null --pidfile /tmp/r.pid > /dev/null; \
    for i in 1 2 3 4 5 6 7 8 9 10; do redis-cli -s /tmp/r.sock ping > /dev/null 2>&1 && break; sleep 0.3; done; \
    redis-cli -s /tmp/r.sock set greeting hello > /dev/null; \
    redis-cli -s /tmp/r.sock expire greeting 86400 > /dev/null; \
    redis-cli -s /tmp/r.sock shutdown nosave || true; rm -f /tmp/r.*
