# rule: general/random, general/leftover
# path: /app/logs/smoke.log
FROM base
WORKDIR /app
COPY <<'JS' server.js
const server = require("node:http").createServer((_, response) => response.end("ok\n"));
server.listen(8080, "127.0.0.1", () => {
  console.log("listening on 8080");
  if (process.argv.includes("--once")) server.close();
});
JS
# Does it start, with the debugger that the development image has?
RUN mkdir logs && node --inspect=127.0.0.1:9229 server.js --once > logs/smoke.log 2>&1
