# rule: general/time, node/tool-cache
# also: general/number
# path: /srv/app/reports/mocha.json
FROM base
WORKDIR /srv/app
COPY <<'JS' test/price.test.js
const assert = require("assert");

describe("price", () => {
  it("adds the tax", () => assert.strictEqual(Math.round(100 * 1.19), 119));
  it("is never below nothing", () => assert.ok(Math.max(0, -3) === 0));
});
JS
RUN /opt/more/node_modules/.bin/mocha --reporter json --reporter-option output=reports/mocha.json test
