# rule: node/tool-cache, general/time, general/number, general/leftover
# path: /srv/app/node_trace.1.log
FROM base
WORKDIR /srv/app
COPY <<'F' build.js
const fs = require("fs");
fs.mkdirSync("dist", { recursive: true });
for (const page of ["index", "about", "prices"]) {
	fs.writeFileSync(`dist/${page}.html`, `<h1>${page}</h1>\n`);
}
F
RUN node --trace-event-categories node.bootstrap,node.fs.sync,v8 build.js
