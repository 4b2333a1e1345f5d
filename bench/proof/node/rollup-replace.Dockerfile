# rule: node/build-time, general/time
# path: /usr/share/nginx/html/assets/app.js
FROM base AS build
WORKDIR /src
COPY <<'JS' rollup.config.mjs
import { createRequire } from "node:module";
const replace = createRequire("/opt/more/")("@rollup/plugin-replace");

export default {
  input: "main.js",
  output: { file: "dist/app.js", format: "es" },
  plugins: [replace({ preventAssignment: true, values: { __CACHE__: JSON.stringify(Date.now().toString(36)) } })],
};
JS
COPY <<'JS' main.js
export const cacheKey = __CACHE__;
export const load = (name) => fetch(`/api/${name}?k=${cacheKey}`);
JS
RUN /opt/more/node_modules/.bin/rollup -c --silent

FROM base
# guilty
COPY --from=build /src/dist/ /usr/share/nginx/html/assets/
