# rule: general/time, general/one-sided, node/build-time
# also: general/random node/build-id
# path: /srv/shop/dist/app.*.js
FROM base
WORKDIR /srv/shop
COPY <<'EOF' src/main.js
import { total } from "./cart.js";
document.querySelector("#total").textContent = total([3, 4]);
EOF
COPY <<'EOF' src/cart.js
export const total = (prices) => prices.reduce((sum, price) => sum + price, 0);
export const unused = () => "never";
EOF
COPY <<'EOF' rollup.config.mjs
export default {
  input: "src/main.js",
  output: { dir: "dist", format: "es", entryFileNames: `app.${Date.now()}.js` },
};
EOF
RUN /opt/more/node_modules/.bin/rollup -c --silent
