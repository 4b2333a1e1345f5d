# rule: general/time, node/times, general/number
# path: /srv/public/etags.json
FROM base
WORKDIR /srv/public
COPY <<'JS' /usr/src/etags.js
const { readdirSync, statSync, writeFileSync } = require("node:fs");
const etags = {};
for (const name of readdirSync(".").sort()) {
  const { size, mtime } = statSync(name);
  etags[name] = `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`;
}
writeFileSync("etags.json", JSON.stringify(etags, null, 2));
JS
RUN printf 'body { margin: 0 }\n' > site.css && printf 'User-agent: *\n' > robots.txt && node /usr/src/etags.js
