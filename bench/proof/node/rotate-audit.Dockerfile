# rule: general/time, general/leftover
# path: /srv/api/logs/.shop-audit.json
# also: general/random
FROM base
WORKDIR /srv/api
COPY <<'JS' logger.js
// Rotates the log each day and keeps book of its files.
const { createHash } = require("crypto");
const { mkdirSync, writeFileSync } = require("fs");

exports.open = (folder) => {
  mkdirSync(folder, { recursive: true });
  const name = `${folder}/shop.log`;
  const date = Date.now();
  const hash = createHash("sha256").update(`${name}LOG_FILE${date}`).digest("hex");
  const auditLog = `${folder}/.shop-audit.json`;
  writeFileSync(auditLog, JSON.stringify({ keep: { days: true, amount: 14 }, auditLog, files: [{ date, name, hash }], hashType: "sha256" }, null, 4));
  writeFileSync(name, "");
};
JS
# guilty
RUN node -e 'require("./logger.js").open("logs")'
