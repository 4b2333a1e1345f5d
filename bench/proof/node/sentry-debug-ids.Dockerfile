# rule: general/random, node/build-id
# path: /srv/app/dist/app.js
FROM base
WORKDIR /srv/app
COPY <<'JS' src/main.js
export const greet = (name) => `Welcome, ${name}`;
console.log(greet("shop"));
JS
COPY <<'JS' rollup.config.mjs
import { randomUUID } from "node:crypto";

const debugIds = {
  name: "debug-ids",
  renderChunk(code) {
    const id = randomUUID();
    const known = `(globalThis._debugIds ??= {})[new Error().stack] = "${id}";`;
    return { code: `${known}\n${code}\n//# debugId=${id}\n`, map: null };
  },
};

export default { input: "src/main.js", output: { file: "dist/app.js", format: "es" }, plugins: [debugIds] };
JS
RUN /opt/more/node_modules/.bin/rollup --silent -c rollup.config.mjs
