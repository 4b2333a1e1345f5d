# rule: node/temporary-path, general/temporary-path
# path: /app/.native.json
FROM base
WORKDIR /app
COPY <<'JSON' package.json
{ "name": "shop", "version": "1.0.0", "private": true, "scripts": { "postinstall": "node scripts/native.cjs" } }
JSON
COPY <<'JS' scripts/native.cjs
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { tmpdir } = require("node:os");

const folder = mkdtempSync(join(tmpdir(), "native-"));
writeFileSync(join(folder, "probe.txt"), "ok");
writeFileSync(".native.json", JSON.stringify({ platform: process.platform, builtIn: folder }, null, 2));
rmSync(folder, { recursive: true });
JS
RUN npm install --no-audit --no-fund --silent && rm -rf /root/.npm
