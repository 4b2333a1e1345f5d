# rule: node/npm-cache, node/compile-cache, general/leftover
# path: /tmp/v8-compile-cache-0/**
FROM base
WORKDIR /srv/lib
COPY <<'JSON' package.json
{ "name": "@shop/prices", "version": "2.1.0", "main": "index.js", "files": ["index.js", "rates.json"] }
JSON
COPY <<'JS' index.js
module.exports = require("./rates.json");
JS
RUN echo '{ "reduced": 7, "full": 19 }' > rates.json && /opt/tools/node_modules/.bin/pnpm pack --pack-destination /srv
