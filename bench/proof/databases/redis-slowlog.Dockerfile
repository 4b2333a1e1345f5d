# rule: general/time, general/number
# path: /srv/report/slowlog.txt
# also: general/time, general/number
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/report
redis-server --port 0 --unixsocket /tmp/redis.sock --save '' --dir /tmp --slowlog-log-slower-than 0 > /dev/null &
until redis-cli -s /tmp/redis.sock ping > /dev/null 2>&1; do sleep 0.1; done
redis-cli -s /tmp/redis.sock slowlog reset > /dev/null
for key in one two three; do redis-cli -s /tmp/redis.sock set "price:$key" 10 > /dev/null; done
redis-cli -s /tmp/redis.sock keys 'price:*' > /dev/null
redis-cli -s /tmp/redis.sock slowlog get 16 > /srv/report/slowlog.txt
redis-cli -s /tmp/redis.sock shutdown nosave
wait
rm -f /tmp/redis.sock
EOF
