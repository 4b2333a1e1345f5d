# rule: general/time
# path: /app/coverage/cobertura-coverage.xml
FROM base
WORKDIR /app
COPY <<'F' package.json
{ "name": "shop", "version": "1.0.0", "private": true, "jest": { "testEnvironment": "node" } }
F
COPY <<'F' price.js
exports.gross = (net, rate) => (rate === undefined ? net : Math.round(net * (1 + rate)));
F
COPY <<'F' price.test.js
const { gross } = require("./price");
test("adds the tax", () => expect(gross(100, 0.19)).toBe(119));
test("leaves it without a rate", () => expect(gross(100)).toBe(100));
F
RUN /opt/more/node_modules/.bin/jest --coverage --coverageReporters=cobertura --cacheDirectory=/tmp/jest && rm -rf /tmp/jest
