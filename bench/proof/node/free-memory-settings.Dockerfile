# rule: general/number
# path: /srv/worker/limits.json
FROM base
WORKDIR /srv/worker
COPY <<'JS' tune.js
// Chooses the size of the heap by what is free here.
const os = require("os");
const free = os.freemem();
console.log(JSON.stringify({ freeBytes: free, cacheBytes: Math.floor(free / 3), queue: 64 }, null, 2));
JS
# guilty
RUN node tune.js > limits.json
