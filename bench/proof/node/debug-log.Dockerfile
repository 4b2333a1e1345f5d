# rule: general/time, general/leftover
# path: /app/prerender.log
FROM base
WORKDIR /app
COPY <<'JS' prerender.js
const { mkdirSync, writeFileSync } = require("node:fs");
const debug = require("debug");
const log = debug("shop:prerender");

mkdirSync("public");
for (const page of ["home", "cart", "imprint"]) {
  log("rendering %s", page);
  writeFileSync(`public/${page}.html`, `<!doctype html>\n<h1>${page}</h1>\n`);
}
log("done");
JS
RUN NODE_PATH=/opt/more/node_modules DEBUG='shop:*' node prerender.js 2> prerender.log
