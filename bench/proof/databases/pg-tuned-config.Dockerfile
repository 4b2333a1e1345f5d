# rule: general/number, general/environment
# path: /etc/postgresql/tuned.conf
FROM base
COPY --chmod=755 <<'SH' /usr/local/bin/pg-tune
#!/bin/sh
# A quarter of what is free for the buffers, three quarters for the planner's view of the cache.
free=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
echo "shared_buffers = $((free / 4))kB"
echo "effective_cache_size = $((free * 3 / 4))kB"
echo "max_connections = 200"
echo "random_page_cost = 1.1"
SH
RUN pg-tune > /etc/postgresql/tuned.conf
