# rule: general/time
# also: general/number
# path: /srv/app/reports/xunit.xml
FROM base
WORKDIR /srv/app
COPY <<'JS' test/price.test.js
const assert = require("assert");

const gross = (net, rate) => Math.round(net * (100 + rate)) / 100;

describe("gross", () => {
  it("adds the tax", () => assert.strictEqual(gross(100, 19), 119));
  it("rounds to cents", () => assert.strictEqual(gross(9.99, 7), 10.69));
  it("leaves what is free of tax", () => assert.strictEqual(gross(12.5, 0), 12.5));
});
JS
RUN /opt/more/node_modules/.bin/mocha --reporter xunit --reporter-option output=reports/xunit.xml
