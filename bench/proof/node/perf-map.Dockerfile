# rule: general/random, general/leftover, system/temporary-files, general/one-sided
# also: general/number, general/order
# path: /tmp/perf-*.map
FROM base
WORKDIR /app
COPY <<'JS' bench.js
function render(n) {
  let out = "";
  for (let i = 0; i < n; i++) out += `<li>${i * 7 % 13}</li>`;
  return out.length;
}
let sum = 0;
for (let round = 0; round < 200; round++) sum += render(500);
require("node:fs").writeFileSync("bench.txt", `${sum}\n`);
JS
RUN node --perf-basic-prof bench.js
