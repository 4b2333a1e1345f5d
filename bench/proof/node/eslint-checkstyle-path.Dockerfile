# rule: general/temporary-path, general/random
# path: /srv/reports/checkstyle.xml
FROM base
COPY <<'JSON' /srv/app/.eslintrc.json
{
  "root": true,
  "env": { "node": true, "es2022": true },
  "rules": { "no-var": "warn", "eqeqeq": "warn", "no-unused-vars": "warn" }
}
JSON
COPY <<'JS' /srv/app/src/cart.js
var total = 0;
exports.add = (item) => {
  if (item.price == null) return total;
  total += item.price;
  return total;
};
JS
COPY <<'JS' /srv/app/src/mail.js
const host = "localhost";
exports.send = (to) => `to ${to}`;
JS
RUN work=$(mktemp -d) && cp -r /srv/app/. "$work" && mkdir -p /srv/reports && cd "$work" \
 && /opt/more/node_modules/.bin/eslint --format checkstyle --output-file /srv/reports/checkstyle.xml src && rm -rf "$work"
