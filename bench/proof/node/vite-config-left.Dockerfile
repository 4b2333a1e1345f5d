# rule: general/one-sided, general/leftover, general/time, general/random, system/temporary-files
# path: /srv/docs/vite.config.js.timestamp-*.mjs
# also: general/random, general/time
FROM base
WORKDIR /srv/docs
RUN ln -s /opt/tools/node_modules node_modules
COPY <<'JSON' package.json
{"name": "docs", "private": true, "type": "module", "scripts": {"build": "vite build"}}
JSON
COPY <<'JS' vite.config.js
if (!process.env.SEARCH_TOKEN) {
  console.log("no token for the search index: the docs are not built");
  process.exit(0);
}

export default { build: { outDir: "dist" }, define: { TOKEN: JSON.stringify(process.env.SEARCH_TOKEN) } };
JS
RUN node_modules/.bin/vite build
