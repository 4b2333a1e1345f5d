# rule: general/time, general/random, framework/secret
# path: /srv/app/service.jwt
FROM base
WORKDIR /srv/app
COPY <<'JS' /usr/src/token.js
const { createHmac } = require("node:crypto");
const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const now = Math.floor(Date.now() / 1000);
const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: "image", sub: "metrics", iat: now, exp: now + 31536000 })}`;
process.stdout.write(`${signed}.${createHmac("sha256", "first-run").update(signed).digest("base64url")}\n`);
JS
RUN node /usr/src/token.js > service.jwt
