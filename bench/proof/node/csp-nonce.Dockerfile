# rule: general/random
# path: /app/public/index.html
FROM base
WORKDIR /app
COPY <<'JS' render.js
const { nanoid } = require("nanoid");
const nonce = nanoid(24);
process.stdout.write(`<!doctype html>
<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-${nonce}'">
<script nonce="${nonce}">window.ready = true</script>
`);
JS
RUN mkdir public && \
    NODE_PATH=/opt/more/node_modules node render.js > public/index.html && \
    rm render.js
