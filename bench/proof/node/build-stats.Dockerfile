# rule: general/number
# also: general/time
# path: /app/dist/build-stats.json
FROM base
WORKDIR /app
COPY <<'F' build.js
const fs = require("fs");

fs.mkdirSync("dist", { recursive: true });
const pages = Array.from({ length: 200 }, (_, n) => `<h1>Page ${n}</h1>`);
pages.forEach((page, n) => fs.writeFileSync(`dist/${n}.html`, page));
const { rss, heapUsed } = process.memoryUsage();
const { user, system } = process.cpuUsage();
const stats = { pages: pages.length, cpuMicroseconds: user + system, rss, heapUsed };
fs.writeFileSync("dist/build-stats.json", JSON.stringify(stats, undefined, 2));
F
RUN node build.js
