# rule: node/build-time, general/time
# path: /app/dist/app.js
FROM base
WORKDIR /app
COPY <<'JS' src/app.js
export function start(el) { el.textContent = "Shop"; }
start(document.querySelector("#app"));
JS
RUN /opt/tools/node_modules/.bin/esbuild src/app.js --bundle --minify --outfile=dist/app.js --banner:js="/*! shop, built $(date -u '+%d %b %Y %H:%M:%S') */"
