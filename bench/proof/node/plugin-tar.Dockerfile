# rule: format/tar-times, general/time
# path: /app/dist/plugin.tar
FROM base
WORKDIR /app
COPY <<'JS' pack.js
const { createWriteStream, mkdirSync } = require("node:fs");
const tar = require("tar-stream");

mkdirSync("dist");
const pack = tar.pack();
pack.pipe(createWriteStream("dist/plugin.tar"));
pack.entry({ name: "plugin/manifest.json" }, JSON.stringify({ name: "stock", version: "0.9.1" }));
pack.entry({ name: "plugin/index.js" }, "module.exports = () => ({ stock: 0 });\n");
pack.finalize();
JS
RUN NODE_PATH=/opt/more/node_modules node pack.js
