# identical: names with hashes of the content, a source map and a list of the inputs, all made of the same input
FROM base
WORKDIR /srv/app
COPY <<'JS' src/main.js
import { version } from "./version.js";
console.log(version, import.meta.url);
JS
COPY <<'JS' src/version.js
export const version = "2026.11.29-4f2a9c1d";
JS
RUN /opt/tools/node_modules/.bin/esbuild src/main.js --bundle --minify --splitting --format=esm --sourcemap \
      --entry-names='[name]-[hash]' --metafile=meta.json --outdir=dist
