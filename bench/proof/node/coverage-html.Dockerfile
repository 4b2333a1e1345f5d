# rule: general/time
# path: /srv/app/coverage/*.html
FROM base
WORKDIR /srv/app
COPY <<'JS' price.cjs
exports.gross = (net, rate) => {
  if (rate < 0) throw new Error("a rate below zero");
  return Math.round(net * (100 + rate)) / 100;
};
JS
COPY <<'JS' check.cjs
const assert = require("node:assert");
const { gross } = require("./price.cjs");

assert.strictEqual(gross(100, 19), 119);
JS
RUN /opt/more/node_modules/.bin/nyc --cache=false --temp-dir=/tmp/nyc --reporter=html node check.cjs && rm -rf /tmp/nyc
