# rule: general/order
# path: /app/locales.js
FROM base
WORKDIR /app
COPY locales locales
COPY <<'JS' bundle.mjs
import { readFile, readdir, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const lines = [];
await Promise.all((await readdir("locales")).map(async (file) => {
  const text = await readFile(`locales/${file}`, "utf8");
  // As a translation service would: each answer takes its time.
  await pause(Math.random() * 200);
  lines.push(`locales[${JSON.stringify(file.slice(0, -5))}] = ${text.trim()};`);
}));
await writeFile("locales.js", `const locales = {};\n${lines.join("\n")}\nexport default locales;\n`);
JS
RUN node bundle.mjs && rm -r locales bundle.mjs
