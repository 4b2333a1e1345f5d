# rule: general/temporary-path, general/random
# path: /srv/app/dist/app.js
FROM base
WORKDIR /srv/app
COPY <<'JS' src/index.js
import { price } from "./price.js";

console.log(price(3));
JS
COPY <<'JS' src/price.js
export const price = (net) => (net * 1.19).toFixed(2);
JS
RUN work=$(mktemp -d) \
 && cp -r src "$work/" \
 && sed -i 's/1\.19/1.21/' "$work/src/price.js" \
 && /opt/tools/node_modules/.bin/esbuild "$work/src/index.js" --bundle --outfile=dist/app.js \
 && rm -rf "$work"
