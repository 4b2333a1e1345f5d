# rule: general/time, general/one-sided, general/leftover, node/tool-cache, general/random, general/number
# path: /srv/app/Heap.*.heapsnapshot
# also: general/random, general/number, general/order, general/time
FROM base
WORKDIR /srv/app
COPY <<'JS' leak-check.js
const { writeHeapSnapshot } = require("v8");

const cache = new Map();
for (let n = 0; n < 1000; n++) cache.set(`item ${n % 10}`, { n });
if (cache.size > 5) writeHeapSnapshot();
JS
RUN node leak-check.js
