# rule: general/number, general/time
# also: general/order
# path: /app/reports/lint-timing.txt
FROM base
WORKDIR /app
COPY <<'F' .eslintrc.json
{ "root": true, "extends": "eslint:recommended", "env": { "node": true, "es2022": true }, "rules": { "indent": ["error", 2], "no-shadow": "error" } }
F
COPY <<'JS' src/cart.js
const lines = new Map();

function add(id, amount) {
  const before = lines.get(id) ?? 0;
  lines.set(id, before + amount);
  return lines.size;
}

function total(prices) {
  let sum = 0;
  for (const [id, amount] of lines) sum += (prices[id] ?? 0) * amount;
  return sum;
}

module.exports = { add, total };
JS
# Which rules are slow?
RUN mkdir reports && TIMING=all /opt/more/node_modules/.bin/eslint src > reports/lint-timing.txt
