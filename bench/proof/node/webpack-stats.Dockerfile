# rule: node/build-time, general/time, general/number
# also: general/number, general/time
# path: /app/dist/stats.json
FROM base
WORKDIR /app
COPY <<'JS' src/index.js
document.title = "Shop";
JS
RUN /opt/more/node_modules/.bin/webpack --mode production --json > /tmp/stats.json && mv /tmp/stats.json dist/stats.json
