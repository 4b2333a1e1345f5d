# rule: general/time, general/one-sided
# also: general/time, general/one-sided
# path: /srv/app/migrations/*_users.js
FROM base
WORKDIR /srv/app
COPY <<'JS' make-migration.js
// As the query builders do it: a migration sorts by the time it was made at.
const fs = require("fs");
const two = (n) => String(n).padStart(2, "0");

const name = process.argv[2];
const now = new Date();
const stamp =
  now.getFullYear() +
  [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("");
fs.mkdirSync("migrations", { recursive: true });
fs.writeFileSync(
  `migrations/${stamp}_${name}.js`,
  `exports.up = (db) => db.schema.createTable("${name}", (t) => t.increments("id"));\n` +
    `exports.down = (db) => db.schema.dropTable("${name}");\n`,
);
JS
RUN node make-migration.js users
