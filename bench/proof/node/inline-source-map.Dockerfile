# rule: node/build-time, general/time
# path: /app/dist/app.js
FROM base
WORKDIR /app
COPY <<'JS' src/app.js
import { builtAt } from "./version.js";
document.body.dataset.built = builtAt;
JS
RUN echo "export const builtAt = $(date +%s%3N);" > src/version.js \
 && /opt/tools/node_modules/.bin/esbuild src/app.js --bundle --minify --sourcemap=inline --outfile=dist/app.js && rm src/version.js
