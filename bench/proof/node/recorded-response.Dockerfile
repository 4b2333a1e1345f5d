# rule: general/time
# path: /srv/fixtures/prices.json
# by hand: reply.end( => reply.sendDate = false; reply.end(
FROM base
WORKDIR /src
COPY <<'F' record.js
const fs = require("fs");
const http = require("http");

const server = http.createServer((request, reply) => {
	reply.setHeader("content-type", "application/json");
	reply.end(JSON.stringify({ tea: 250, milk: 90 }));
});
server.listen(0, "127.0.0.1", () => {
	http.get({ host: "127.0.0.1", port: server.address().port, path: "/prices", agent: false }, (response) => {
		let body = "";
		response.on("data", (part) => (body += part));
		response.on("end", () => {
			fs.mkdirSync("/srv/fixtures", { recursive: true });
			fs.writeFileSync("/srv/fixtures/prices.json", JSON.stringify({ status: response.statusCode, headers: response.headers, body }, null, 2));
			server.close();
		});
	});
});
F
RUN node record.js
