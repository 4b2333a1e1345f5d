# rule: node/build-time, general/time, node/times
# path: /srv/dist/app.js
FROM base
ENV NODE_PATH=/opt/tools/node_modules
WORKDIR /srv
COPY <<'JS' src/app.js
console.log(`built at ${__BUILT__}`);
export const version = "3.1.0";
JS
COPY <<'JS' build.cjs
const { createHash } = require("node:crypto");
const { readFileSync, writeFileSync } = require("node:fs");
const esbuild = require("esbuild");

const define = { __BUILT__: JSON.stringify(new Date().toUTCString()) };
esbuild.buildSync({ entryPoints: ["src/app.js"], bundle: true, minify: true, format: "esm", outdir: "dist", define });
const integrity = `sha384-${createHash("sha384").update(readFileSync("dist/app.js")).digest("base64")}`;
writeFileSync("dist/manifest.json", JSON.stringify({ "app.js": { integrity } }, null, 2));
JS
RUN node build.cjs
