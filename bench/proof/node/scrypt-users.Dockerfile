# rule: general/random, system/password-salt
# path: /app/data/users.json
FROM base
WORKDIR /app
COPY <<'JS' add-user.js
const { randomBytes, scryptSync } = require("crypto");
const { writeFileSync } = require("fs");
const salt = randomBytes(16);
const hash = scryptSync("changeme", salt, 64);
writeFileSync("data/users.json", JSON.stringify([{ name: "admin", password: `scrypt:${salt.toString("hex")}:${hash.toString("hex")}` }]));
JS
RUN mkdir data && node add-user.js
