# identical: what is drawn and dated lies in the cache mount, and nothing of that is in the image
FROM base
RUN --mount=type=cache,target=/var/cache/indexer \
    date +%s%N > /var/cache/indexer/last-run && head -c 32 /dev/urandom > /var/cache/indexer/seed \
 && ls /etc/*.conf | sort | sha256sum > /etc/index.sum
