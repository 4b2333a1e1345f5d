# rule: general/random, system/key, framework/secret-file, framework/secret
# path: /etc/gateway/ticket.keys
FROM base
WORKDIR /srv/gateway
COPY <<'JS' ticket-keys.js
// All workers must accept each other's session tickets.
const { mkdirSync, writeFileSync } = require("fs");
const { createServer } = require("tls");

mkdirSync("/etc/gateway", { recursive: true });
writeFileSync("/etc/gateway/ticket.keys", createServer({}).getTicketKeys(), { mode: 0o600 });
JS
RUN node ticket-keys.js
