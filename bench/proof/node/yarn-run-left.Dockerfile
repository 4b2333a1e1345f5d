# rule: system/temporary-files, general/leftover, general/one-sided, node/temporary-path, general/temporary-path, general/time, general/random
# also: system/temporary-files, general/leftover, general/one-sided, node/npm-cache
# path: /tmp/yarn--*/**
FROM base
ENV PATH=/opt/tools/node_modules/.bin:$PATH
WORKDIR /srv/app
COPY <<'JSON' package.json
{
  "name": "shop",
  "version": "2.1.0",
  "license": "MIT",
  "scripts": { "build": "mkdir -p dist && cp index.js dist/" }
}
JSON
COPY <<'JS' index.js
console.log("open");
JS
RUN yarn --silent run build
