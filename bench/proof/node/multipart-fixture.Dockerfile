# rule: general/random, general/number
# path: /srv/api/fixtures/upload.txt
FROM base
WORKDIR /srv/api
COPY <<'JS' make-fixtures.mjs
import { mkdirSync, writeFileSync } from "node:fs";

const form = new FormData();
form.set("title", "Receipt");
form.set("file", new Blob(["12.50 EUR\n"], { type: "text/plain" }), "receipt.txt");
mkdirSync("fixtures");
writeFileSync("fixtures/upload.txt", await new Response(form).text());
JS
RUN node make-fixtures.mjs
