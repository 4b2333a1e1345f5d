# rule: general/random
# path: /etc/shop/config.json
FROM base
COPY <<'JSON' /tmp/config.json
{ "listen": 8080, "cache": { "size": 64 } }
JSON
RUN mkdir -p /etc/shop \
 && jq --arg id "$(cat /proc/sys/kernel/random/uuid)" '.deployment = $id' /tmp/config.json > /etc/shop/config.json \
 && rm /tmp/config.json
