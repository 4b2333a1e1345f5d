# rule: general/random, general/number
# path: /srv/api/dist/openapi.json
FROM base
WORKDIR /srv/api
COPY <<'JSON' openapi.json
{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1.4.0"}, "paths": {},
 "components": {"schemas": {"Item": {"type": "object", "properties": {
   "weight": {"type": "number", "minimum": 1, "maximum": 90},
   "price": {"type": "number", "minimum": 5, "maximum": 400},
   "rating": {"type": "number", "minimum": 1, "maximum": 5}}}}}}
JSON
COPY <<'JS' scripts/add-examples.js
const { mkdirSync, readFileSync, writeFileSync } = require("fs");

const api = JSON.parse(readFileSync("openapi.json", "utf8"));
const sample = ({ minimum, maximum }) => minimum + Math.random() * (maximum - minimum);
for (const schema of Object.values(api.components.schemas)) {
  const values = Object.entries(schema.properties).map(([name, of]) => [name, sample(of)]);
  schema.example = Object.fromEntries(values);
}
mkdirSync("dist");
writeFileSync("dist/openapi.json", JSON.stringify(api, null, 2));
JS
RUN node scripts/add-examples.js
