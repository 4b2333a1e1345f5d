# rule: general/number, general/random
# path: /srv/app/smoke.txt
FROM base
WORKDIR /srv/app
COPY <<'JS' smoke.js
const http = require("http");

const server = http.createServer((request, response) => response.end(JSON.stringify({ status: "up", path: request.url })));
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address();
  console.log(`listening on http://127.0.0.1:${port}`);
  http.get({ host: "127.0.0.1", port, path: "/health", agent: false }, (response) => {
    response.resume();
    console.log(`GET /health ${response.statusCode}`);
    response.on("end", () => server.close());
  });
});
JS
RUN node smoke.js > smoke.txt
