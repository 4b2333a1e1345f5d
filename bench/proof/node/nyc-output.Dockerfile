# rule: general/random, general/one-sided, general/leftover, general/time, node/tool-cache, node/bundler-cache
# also: general/random, general/one-sided, general/time, general/number
# path: /app/.nyc_output/**
FROM base
WORKDIR /app
COPY <<'JS' index.js
const double = (n) => (n < 0 ? 0 : 2 * n);
console.log(double(21));
JS
COPY package.json ./
RUN /opt/more/node_modules/.bin/nyc --reporter=text node index.js && rm -rf node_modules/.cache
