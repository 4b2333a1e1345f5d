# rule: format/tar-times, general/time
# path: /srv/app/release.tgz
FROM base
WORKDIR /srv/app
COPY <<'JS' src/server.js
require("http").createServer((request, response) => response.end("ok")).listen(3000);
JS
COPY <<'JS' bundle.js
const tar = require("tar");

tar.create({ gzip: true, file: "release.tgz", sync: true }, ["dist/server.js"]);
JS
RUN /opt/tools/node_modules/.bin/esbuild src/server.js --bundle --platform=node --outfile=dist/server.js && node bundle.js
