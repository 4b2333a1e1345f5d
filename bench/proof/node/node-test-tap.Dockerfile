# rule: general/number, general/time
# path: /app/reports/unit.tap
FROM base
WORKDIR /app
COPY <<'JS' test/price.test.js
const test = require("node:test");
const assert = require("node:assert");
test("tax is added", () => assert.equal(10 * 1.5, 15));
test("nothing costs nothing", async () => {
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(0 * 1.2, 0);
});
JS
RUN mkdir reports && node --test test/ > reports/unit.tap
