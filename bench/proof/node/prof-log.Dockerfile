# rule: general/random, general/number, general/time
# path: /srv/app/v8.log
FROM base
WORKDIR /srv/app
COPY <<'JS' warm.cjs
const words = Array.from({ length: 20000 }, (_, index) => `article ${index % 977}`);
const counts = new Map();
for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
console.log(counts.size);
JS
RUN node --prof --no-logfile-per-isolate --logfile=/srv/app/v8.log warm.cjs
