# rule: format/zip-times
# path: /srv/downloads/theme.zip
FROM base
WORKDIR /src
COPY <<'JS' pack.js
const { createWriteStream } = require("node:fs");
const archiver = require("archiver");

const archive = archiver("zip", { zlib: { level: 9 } });
archive.pipe(createWriteStream("/srv/downloads/theme.zip"));
archive.append("body { color: black }\n", { name: "theme/style.css" });
archive.append(JSON.stringify({ name: "plain" }), { name: "theme/theme.json" });
archive.finalize();
JS
RUN mkdir -p /srv/downloads && NODE_PATH=/opt/more/node_modules node pack.js
