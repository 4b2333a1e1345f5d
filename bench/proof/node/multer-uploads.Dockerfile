# rule: general/one-sided, general/random, general/leftover, system/temporary-files
# path: /srv/api/uploads/*
FROM base
WORKDIR /srv/api
COPY <<'JS' smoke.js
// Starts the service, uploads one picture and looks at the answer.
const http = require("http");
const { randomBytes } = require("crypto");
const { createWriteStream, mkdirSync } = require("fs");

mkdirSync("uploads", { recursive: true });
const server = http.createServer((request, response) => {
  const name = randomBytes(16).toString("hex");
  request.pipe(createWriteStream(`uploads/${name}`)).on("close", () => response.writeHead(201).end("stored"));
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address();
  const request = http.request({ port, host: "127.0.0.1", method: "POST", agent: false }, (response) => {
    if (response.statusCode !== 201) process.exitCode = 1;
    response.resume().on("end", () => server.close());
  });
  request.end("\x89PNG picture of a pear");
});
JS
# guilty
RUN node smoke.js
