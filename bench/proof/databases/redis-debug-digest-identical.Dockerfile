# identical: the digest of a Redis data set depends on keys and values alone, not on their order or on times
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/report
redis-server --port 0 --unixsocket /tmp/redis.sock --save '' --dir /tmp --enable-debug-command yes > /dev/null &
until redis-cli -s /tmp/redis.sock ping > /dev/null 2>&1; do sleep 0.1; done
{
  seq -f 'SET session:%g open' 1 500
  seq -f 'SADD online user-%g' 1 700
  seq -f 'HSET carts user-%g 3' 1 700
} | redis-cli -s /tmp/redis.sock > /dev/null
redis-cli -s /tmp/redis.sock debug digest > /srv/report/data-set.sha1
redis-cli -s /tmp/redis.sock dbsize >> /srv/report/data-set.sha1
redis-cli -s /tmp/redis.sock shutdown nosave
wait
rm -f /tmp/redis.sock
EOF
