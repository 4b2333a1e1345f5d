# rule: general/number
# path: /app/dist/report.json
FROM base
WORKDIR /app
COPY <<'JS' build.js
const { mkdirSync, writeFileSync } = require("node:fs");

mkdirSync("dist");
const items = Array.from({ length: 5000 }, (_, n) => ({ id: n, label: `Item ${n}` }));
writeFileSync("dist/items.json", JSON.stringify(items));
const { rss, heapUsed } = process.memoryUsage();
const { userCPUTime, systemCPUTime } = process.resourceUsage();
writeFileSync("dist/report.json", JSON.stringify({ items: items.length, memory: { rss, heapUsed }, cpu: { userCPUTime, systemCPUTime } }, null, 2));
JS
RUN node build.js
