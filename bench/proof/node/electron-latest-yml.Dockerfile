# rule: general/time
# path: /srv/updates/latest-linux.yml
FROM base
WORKDIR /srv/updates
COPY <<'TXT' scanner-3.4.0.AppImage
not a program, the size of one is enough here
TXT
COPY <<'JS' publish.js
// What the updater in the application reads.
const { createHash } = require("crypto");
const { readFileSync, statSync, writeFileSync } = require("fs");

const file = "scanner-3.4.0.AppImage";
const sha512 = createHash("sha512").update(readFileSync(file)).digest("base64");
writeFileSync("latest-linux.yml", `version: 3.4.0
files:
  - url: ${file}
    sha512: ${sha512}
    size: ${statSync(file).size}
path: ${file}
sha512: ${sha512}
releaseDate: '${new Date().toISOString()}'
`);
JS
RUN node publish.js
