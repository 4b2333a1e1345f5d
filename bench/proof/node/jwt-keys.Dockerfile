# rule: system/key
# path: /app/keys/*
FROM base
WORKDIR /app
COPY <<'JS' scripts/keys.js
const { generateKeyPairSync } = require("node:crypto");
const { writeFileSync } = require("node:fs");

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
writeFileSync("keys/jwt.key", privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
writeFileSync("keys/jwt.pub", publicKey.export({ type: "spki", format: "pem" }));
JS
RUN mkdir -p keys && node scripts/keys.js && chown -R nobody keys
USER nobody
