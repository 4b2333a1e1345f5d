# rule: general/time, node/build-time
# path: /srv/app/package.json
FROM base
ENV npm_config_logs_max=0 npm_config_update_notifier=false
WORKDIR /srv/app
COPY <<'JSON' package.json
{
  "name": "shop",
  "version": "3.2.0",
  "private": true,
  "main": "server.js"
}
JSON
RUN npm pkg set config.built="$(date -u +%Y-%m-%dT%H:%M:%SZ)"
