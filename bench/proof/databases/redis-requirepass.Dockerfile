# rule: general/random framework/secret framework/secret-file
# path: /etc/redis/app.conf
FROM base
RUN <<'EOF'
set -e
cd /tmp
redis-server --port 0 --unixsocket /tmp/redis.sock --save '' --daemonize yes > /dev/null
until redis-cli -s /tmp/redis.sock ping > /dev/null 2>&1; do sleep 0.1; done
printf 'bind 127.0.0.1\nrequirepass %s\n' "$(redis-cli -s /tmp/redis.sock acl genpass)" > /etc/redis/app.conf
redis-cli -s /tmp/redis.sock shutdown nosave
rm -f /tmp/redis.sock
EOF
