# rule: node/npm-cache, general/time
# also: node/npm-cache, general/time, general/one-sided, general/leftover
# path: /root/.npm/_cacache/_lastverified
FROM base
WORKDIR /srv/app
COPY <<'JSON' package.json
{ "name": "shop", "version": "2.1.0", "private": true, "main": "index.js" }
JSON
RUN npm install --offline --no-audit --no-fund --no-update-notifier --silent && npm cache verify
