# rule: general/random
# path: /srv/app/config/production.enc
FROM base
WORKDIR /srv/app
COPY <<'JS' seal-config.js
const { createCipheriv, createHash, randomBytes } = require("crypto");
const fs = require("fs");

const key = createHash("sha256").update("handed in by the pipeline").digest();
const iv = randomBytes(12);
const cipher = createCipheriv("aes-256-gcm", key, iv);
const sealed = Buffer.concat([cipher.update(JSON.stringify({ queue: "amqp://queue:5672", pool: 8 })), cipher.final()]);
fs.mkdirSync("config");
fs.writeFileSync("config/production.enc", [iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64")).join("."));
JS
RUN node seal-config.js
