# rule: general/time, node/build-time, format/compressed, node/times
# path: /srv/public/index.html.br
FROM base
WORKDIR /srv/public
COPY <<'JS' /usr/src/page.js
const { brotliCompressSync } = require("node:zlib");
const { writeFileSync } = require("node:fs");
const links = Array.from({ length: 80 }, (_, n) => `<li><a href="/docs/page-${n}.html">Page ${n}</a></li>`).join("\n");
const page = `<!doctype html>\n<title>Docs</title>\n<ul>\n${links}\n</ul>\n<footer>Generated ${new Date().toISOString()}</footer>\n`;
writeFileSync("index.html.br", brotliCompressSync(page));
JS
RUN node /usr/src/page.js
