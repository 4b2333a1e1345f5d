# rule: node/bundler-cache, general/number, general/time, general/leftover, node/tool-cache
# also: general/number, general/time
# path: /app/.jest/**
FROM base
ENV NODE_PATH=/opt/more/node_modules PATH=/opt/more/node_modules/.bin:$PATH
WORKDIR /app
COPY <<'JSON' package.json
{ "name": "shop", "private": true, "jest": { "cacheDirectory": "/app/.jest" } }
JSON
COPY <<'JS' sum.test.js
const sum = (...all) => all.reduce((a, b) => a + b, 0);
test("adds", () => expect(sum(1, 2, 3)).toBe(6));
JS
RUN jest --ci
