# rule: general/time
# path: /srv/app/public/.well-known/security.txt
FROM base
WORKDIR /srv/app
COPY <<'JS' scripts/security-txt.mjs
import { mkdirSync, writeFileSync } from "node:fs";

const expires = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000);
mkdirSync("public/.well-known", { recursive: true });
writeFileSync(
  "public/.well-known/security.txt",
  `Contact: mailto:security@example.org\nExpires: ${expires.toISOString()}\nPreferred-Languages: en, de\n`,
);
JS
RUN node scripts/security-txt.mjs
