# rule: general/leftover, general/one-sided, general/random, general/time, node/tool-cache
# also: general/leftover, general/one-sided, general/random, general/time, general/number, node/tool-cache
# path: /app/coverage/tmp/*
FROM base
WORKDIR /app
COPY <<'JS' index.js
const double = (n) => (n < 0 ? 0 : 2 * n);
console.log(double(21));
JS
RUN NODE_V8_COVERAGE=coverage/tmp node index.js
