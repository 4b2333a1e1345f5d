# rule: general/time
# also: general/number
# path: /app/reports/test-results.xml
FROM base
ENV NODE_PATH=/opt/more/node_modules
WORKDIR /app
COPY <<'JS' test/sum.js
const assert = require("node:assert");
describe("sum", () => {
  it("adds", () => assert.equal(1 + 2, 3));
  it("waits", async () => new Promise((done) => setTimeout(done, 5)));
});
JS
RUN mkdir reports && MOCHA_FILE=/app/reports/test-results.xml \
    /opt/more/node_modules/.bin/mocha --reporter mocha-junit-reporter
