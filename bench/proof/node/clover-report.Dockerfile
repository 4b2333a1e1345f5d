# rule: general/time
# also: general/number
# path: /srv/app/coverage/clover.xml
FROM base
WORKDIR /srv/app
COPY <<'JS' sum.js
const sum = (a, b) => (a > 0 ? a + b : b);
if (sum(1, 2) !== 3) process.exit(1);
JS
RUN echo '{"name":"sum","version":"1.0.0"}' > package.json \
 && /opt/more/node_modules/.bin/nyc --cache=false --temp-dir=/tmp/nyc --reporter=clover node sum.js && rm -rf /tmp/nyc
