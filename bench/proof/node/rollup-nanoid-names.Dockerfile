# rule: node/build-id, general/random
# path: /srv/app/dist/app-*.js
FROM base
WORKDIR /srv/app
RUN ln -s /opt/more/node_modules node_modules
COPY <<'JS' src/main.js
import { price } from "./price.js";

document.title = `from ${price(3)}`;
JS
COPY <<'JS' src/price.js
export const price = (net) => (net * 1.19).toFixed(2);
JS
COPY <<'JS' rollup.config.mjs
import { nanoid } from "nanoid";

export default {
  input: "src/main.js",
  output: { dir: "dist", format: "es", entryFileNames: `app-${nanoid(12)}.js` },
};
JS
RUN node_modules/.bin/rollup --config rollup.config.mjs --silent
