# rule: general/time, general/number, general/leftover
# also: general/number general/time
# path: /srv/app/profiles/**
FROM base
WORKDIR /srv/app
COPY <<'JS' render.js
const { createHash } = require("node:crypto");
for (let n = 0; n < 20000; n++) createHash("sha256").update(String(n)).digest("hex");
JS
RUN node --cpu-prof --cpu-prof-dir=profiles render.js
