# rule: general/temporary-path, general/random
# also: node/tool-cache
# path: /app/coverage/coverage-final.json
FROM base
WORKDIR /app
COPY <<'F' package.json
{ "name": "vat", "version": "1.0.0", "private": true }
F
COPY <<'JS' vat.js
exports.vat = (net, rate = 19) => (net < 0 ? 0 : Math.round(net * rate) / 100);
JS
COPY <<'JS' test.js
const assert = require("node:assert");
const { vat } = require("./vat.js");

assert.strictEqual(vat(100), 19);
assert.strictEqual(vat(200, 7), 14);
JS
RUN work=$(mktemp -d) && cp package.json vat.js test.js "$work" && cd "$work" && \
    /opt/more/node_modules/.bin/nyc --reporter=json --report-dir=/app/coverage node test.js && rm -rf "$work"
