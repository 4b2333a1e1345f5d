# rule: general/time, node/times
# path: /srv/app/routes.bin
FROM base
WORKDIR /srv/app
COPY <<'JS' /usr/src/routes.js
const { serialize } = require("node:v8");
const { writeFileSync } = require("node:fs");
const routes = new Map([["/", "home"], ["/about", "about"], ["/docs", "docs"]]);
writeFileSync("routes.bin", serialize({ version: 3, compiled: new Date(), routes }));
JS
RUN node /usr/src/routes.js
