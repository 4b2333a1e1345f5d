# identical: a signature by Ed25519 takes no random number, and the key is given
FROM base
WORKDIR /src
COPY <<'F' sign.js
const crypto = require("crypto");
const fs = require("fs");

const key = crypto.createPrivateKey({
	key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), crypto.createHash("sha256").update("a key for tests").digest()]),
	format: "der",
	type: "pkcs8",
});
const manifest = JSON.stringify({ version: "1.4.2", released: 1577836800, files: { "app.js": crypto.createHash("sha384").update("app").digest("base64") } });
fs.mkdirSync("/srv/update", { recursive: true });
fs.writeFileSync("/srv/update/manifest.json", manifest);
fs.writeFileSync("/srv/update/manifest.sig", crypto.sign(null, Buffer.from(manifest), key));
fs.writeFileSync("/srv/update/key.pem", crypto.createPublicKey(key).export({ format: "pem", type: "spki" }));
F
RUN node sign.js
