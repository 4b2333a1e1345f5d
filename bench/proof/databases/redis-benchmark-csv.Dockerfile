# rule: general/number
# path: /srv/baseline.csv
FROM base
RUN (cd /tmp && redis-server --save '' --appendonly no --port 0 --unixsocket /tmp/r.sock > /dev/null &) \
 && for n in $(seq 50); do redis-cli -s /tmp/r.sock ping > /dev/null 2>&1 && break; sleep 0.1; done \
 && redis-benchmark -s /tmp/r.sock -n 5000 -c 10 -t set,get,incr,lpush,hset --csv > /srv/baseline.csv && redis-cli -s /tmp/r.sock shutdown nosave; rm -f /tmp/r.sock
