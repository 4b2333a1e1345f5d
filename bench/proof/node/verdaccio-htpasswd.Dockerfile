# rule: general/time
# path: /verdaccio/storage/htpasswd
FROM base
WORKDIR /verdaccio/storage
RUN node - > htpasswd <<'JS'
const { createHash } = require("crypto");

for (const [user, password] of [["ci", "ci-only"], ["reader", "read-only"]]) {
  const digest = createHash("sha1").update(password, "utf8").digest("base64");
  console.log(`${user}:{SHA}${digest}:autocreated ${new Date().toJSON()}`);
}
JS
