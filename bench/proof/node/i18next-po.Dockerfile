# rule: general/time
# path: /srv/web/locales/de.po
FROM base
WORKDIR /srv/web/locales
COPY <<'JSON' de.json
{ "cart": "Warenkorb", "checkout": "Zur Kasse", "search": "Suche" }
JSON
COPY <<'JS' /opt/to-po.js
const entries = Object.entries(require("/srv/web/locales/de.json"));
const now = new Date().toISOString();
const head = ["Project-Id-Version: shop", `POT-Creation-Date: ${now}`, `PO-Revision-Date: ${now}`, "Language: de",
  "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"];
console.log(`msgid ""\nmsgstr ""\n${head.map((line) => `"${line}\\n"`).join("\n")}\n`);
for (const [key, text] of entries) console.log(`msgid "${key}"\nmsgstr "${text}"\n`);
JS
# guilty
RUN node /opt/to-po.js > de.po
