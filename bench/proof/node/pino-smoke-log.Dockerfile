# rule: general/time
# also: general/number general/leftover
# path: /var/log/shop/smoke.log
FROM base
ENV NODE_PATH=/opt/docs/node_modules
WORKDIR /app
COPY <<'JS' server.js
const http = require("node:http");
const log = require("pino")();

http.createServer((request, response) => {
  log.info({ url: request.url }, "request");
  response.end("ok");
}).listen(8080, () => log.info("listening"));
JS
# Does it start at all?
RUN mkdir -p /var/log/shop && { node server.js > /var/log/shop/smoke.log & } && sleep 1 \
 && node -e 'fetch("http://127.0.0.1:8080/health").then(({ ok }) => process.exit(ok ? 0 : 1))' && kill $!
