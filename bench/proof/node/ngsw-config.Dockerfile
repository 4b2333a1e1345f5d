# rule: general/time, node/build-time
# path: /srv/web/dist/ngsw.json
FROM base
WORKDIR /srv/web
COPY <<'HTML' dist/index.html
<!doctype html><title>Shop</title>
HTML
COPY <<'JS' scripts/ngsw.js
const { createHash } = require("crypto");
const { readFileSync, writeFileSync } = require("fs");

const sha1 = (file) => createHash("sha1").update(readFileSync(file)).digest("hex");
const control = {
  configVersion: 1,
  timestamp: Date.now(),
  index: "/index.html",
  assetGroups: [{ name: "app", installMode: "prefetch", urls: ["/index.html"] }],
  hashTable: { "/index.html": sha1("dist/index.html") },
};
writeFileSync("dist/ngsw.json", JSON.stringify(control, null, 2));
JS
RUN node scripts/ngsw.js
