# rule: general/random
# path: /usr/local/bin/entrypoint
FROM base
COPY --chmod=755 <<'SH' /usr/local/bin/entrypoint
#!/bin/sh
export CACHE_PREFIX=shop-@KEY@
exec "$@"
SH
ENTRYPOINT ["/usr/local/bin/entrypoint"]
RUN sed -i "s/@KEY@/$(tr -dc a-f0-9 < /dev/urandom | head -c 12)/" /usr/local/bin/entrypoint
