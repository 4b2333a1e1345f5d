# rule: general/temporary-path
# path: /srv/session.conf
FROM base
RUN printf 'port 0\nunixsocket /run/session.sock\nsave ""\n' > /srv/session.conf \
 && work=$(mktemp -d) && cd "$work" && redis-server /srv/session.conf --daemonize yes \
 && until redis-cli -s /run/session.sock ping; do sleep 0.1; done \
 && redis-cli -s /run/session.sock config set maxmemory 64mb \
 && redis-cli -s /run/session.sock config set maxmemory-policy allkeys-lru \
 && redis-cli -s /run/session.sock config rewrite \
 && redis-cli -s /run/session.sock shutdown nosave && sleep 1 && rm -rf "$work" /run/session.sock
