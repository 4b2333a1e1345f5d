# rule: general/random, framework/secret, framework/secret-file
# path: /root/.n8n/config
FROM base
COPY <<'JS' /opt/init-config.js
// Writes the settings that the first start would write.
const { randomBytes } = require("crypto");
const { mkdirSync, writeFileSync } = require("fs");

mkdirSync("/root/.n8n", { recursive: true });
const settings = { encryptionKey: randomBytes(24).toString("base64"), tunnelSubdomain: "shop" };
writeFileSync("/root/.n8n/config", JSON.stringify(settings, null, "\t"), { mode: 0o600 });
JS
# guilty
RUN node /opt/init-config.js
