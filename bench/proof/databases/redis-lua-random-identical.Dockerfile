# identical: Redis seeds the random numbers of Lua with the same number before each script
FROM base
WORKDIR /srv/experiment
COPY <<'LUA' buckets.lua
for n = 1, 40 do
  redis.call("RPUSH", KEYS[1], "user-" .. n .. "=" .. (math.random() < 0.5 and "control" or "variant") .. "/" .. math.random(1000))
end
return redis.call("LRANGE", KEYS[1], 0, -1)
LUA
RUN redis-server --port 0 --unixsocket /tmp/redis.sock --save '' --dir /tmp --daemonize yes > /dev/null \
 && for n in $(seq 50); do redis-cli -s /tmp/redis.sock ping > /dev/null 2>&1 && break; sleep 0.2; done \
 && redis-cli -s /tmp/redis.sock --eval buckets.lua buckets > buckets.txt \
 && { redis-cli -s /tmp/redis.sock shutdown nosave; rm -f /tmp/redis.sock; }
