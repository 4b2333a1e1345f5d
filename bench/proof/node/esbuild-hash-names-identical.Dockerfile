# identical: the letters in the names are digests of what the files hold
FROM base
WORKDIR /srv/app
COPY <<'JS' src/main.js
import { money } from "./money.js";
import "./main.css";

document.body.textContent = money(1299);
import("./chart.js").then((chart) => chart.draw(document.body));
JS
COPY <<'JS' src/money.js
export const money = (cents) => `${(cents / 100).toFixed(2)} EUR`;
JS
COPY <<'JS' src/chart.js
import { money } from "./money.js";
export const draw = (where) => where.append(money(4200));
JS
COPY <<'CSS' src/main.css
body { font-family: sans-serif; }
CSS
RUN /opt/tools/node_modules/.bin/esbuild src/main.js --bundle --splitting --format=esm --minify --sourcemap \
      --entry-names=[name]-[hash] --chunk-names=chunk-[hash] --outdir=/srv/www/assets --metafile=/srv/www/meta.json --log-level=error
