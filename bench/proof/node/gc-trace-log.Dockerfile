# rule: general/number, general/random, general/leftover
# also: general/time
# path: /app/logs/gc.log
FROM base
WORKDIR /app
COPY <<'F' render.js
const fs = require("fs");

const rows = [];
for (let n = 0; n < 400000; n++) rows.push({ id: n, label: `article ${n}`, tags: [n % 7, n % 11] });
fs.mkdirSync("dist", { recursive: true });
fs.writeFileSync("dist/index.json", JSON.stringify(rows.filter(({ tags }) => tags[0] === 3 && tags[1] === 5)));
F
RUN mkdir logs && node --trace-gc render.js > logs/gc.log
