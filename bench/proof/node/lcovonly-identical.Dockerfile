# identical: lcov.info holds counts of calls and relative paths only, and the raw data with random names is removed
FROM base
WORKDIR /srv/lib
COPY <<'JS' index.js
exports.total = (items) => items.reduce((sum, item) => sum + item, 0);
exports.empty = (items) => items.length === 0;
JS
COPY <<'JS' test.js
const { equal } = require("assert");
const { total } = require("./index");

it("adds", () => equal(total([2, 3]), 5));
JS
RUN PATH=/opt/more/node_modules/.bin:$PATH \
    nyc --cache=false --temp-dir=/tmp/nyc --reporter=lcovonly mocha test.js && rm -rf /tmp/nyc
