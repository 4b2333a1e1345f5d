# identical: a cache mount that neither build finds, since both start without a cache
FROM base
RUN --mount=type=cache,target=/var/cache/build \
    n=$(($(cat /var/cache/build/number 2>/dev/null || echo 0) + 1)) \
 && echo "$n" > /var/cache/build/number && mkdir -p /etc/shop && echo "$n" > /etc/shop/build-number
