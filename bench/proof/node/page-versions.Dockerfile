# rule: node/build-time, general/time
# path: /var/www/*
FROM base
WORKDIR /src
COPY <<'JS' build.mjs
import { mkdirSync, writeFileSync } from "node:fs";

const out = process.argv[2];
const version = Date.now();
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/index.html`, `<!doctype html>
<link rel="stylesheet" href="/app.css?v=${version}">
<script src="/app.js?v=${version}" defer></script>
`);
writeFileSync(`${out}/app.css`, "body { margin: 0 }\n");
writeFileSync(`${out}/app.js`, "navigator.serviceWorker?.register('/sw.js');\n");
writeFileSync(`${out}/sw.js`, `const CACHE = "shop-${version}";\nself.addEventListener("install", () => caches.open(CACHE));\n`);
JS
RUN node build.mjs /var/www && chown -R www-data:www-data /var/www && rm -rf /root/.npm
USER www-data
