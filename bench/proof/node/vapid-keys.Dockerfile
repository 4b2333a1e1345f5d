# rule: framework/secret, general/random, system/key
# path: /srv/app/.env.production
FROM base
WORKDIR /srv/app
COPY <<'JS' /usr/src/vapid.js
const { createECDH } = require("node:crypto");
const pair = createECDH("prime256v1");
pair.generateKeys();
console.log(`VAPID_PUBLIC_KEY=${pair.getPublicKey("base64url")}`);
console.log(`VAPID_PRIVATE_KEY=${pair.getPrivateKey("base64url")}`);
JS
RUN printf 'PORT=8080\n' > .env.production && node /usr/src/vapid.js >> .env.production
