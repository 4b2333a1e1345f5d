# rule: general/random, general/time, node/build-id, node/build-time
# path: /srv/app/assets/app.manifest
# also: general/random, general/time, node/build-id, node/build-time
FROM base
WORKDIR /srv/app
COPY <<'JS' create-manifest.js
const { createHash, randomUUID } = require("crypto");
const { readFileSync, writeFileSync } = require("fs");

const hash = createHash("md5").update(readFileSync("assets/index.bundle")).digest("hex");
const manifest = {
  id: randomUUID(),
  commitTime: new Date().getTime(),
  assets: [{ packagerHash: hash, name: "index", type: "bundle" }],
};
writeFileSync("assets/app.manifest", JSON.stringify(manifest));
JS
COPY <<'JS' assets/index.bundle
__d(function () { return 7; });
JS
RUN node create-manifest.js
