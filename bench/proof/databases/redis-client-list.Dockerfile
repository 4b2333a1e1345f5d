# rule: general/number
# also: general/time general/random
# path: /srv/reports/clients.txt
FROM base
RUN mkdir -p /srv/reports && cd /run && redis-server --bind 127.0.0.1 --port 6390 --save '' --daemonize yes --logfile /dev/null --pidfile '' > /dev/null \
 && until redis-cli -p 6390 ping > /dev/null 2>&1; do sleep 0.2; done \
 && redis-cli -p 6390 client list > /srv/reports/clients.txt \
 && redis-cli -p 6390 shutdown nosave
