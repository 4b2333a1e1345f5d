# rule: general/random
# path: /etc/sentinel/sentinel.conf
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends redis-sentinel \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# A first start, to see that the settings are good: sentinel rewrites its file, with an id of its own.
RUN mkdir /etc/sentinel && cd /etc/sentinel \
 && printf 'port 26379\ndaemonize yes\nsentinel monitor main 127.0.0.1 6379 2\nsentinel down-after-milliseconds main 60000\n' > sentinel.conf \
 && redis-sentinel /etc/sentinel/sentinel.conf && sleep 2 \
 && { redis-cli -p 26379 shutdown || true; } && grep -q myid sentinel.conf
