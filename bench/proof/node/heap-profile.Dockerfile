# rule: general/time, general/leftover, general/number, general/random, node/tool-cache
# also: general/time general/leftover general/number general/random
# path: /srv/app/*.heapprofile
FROM base
WORKDIR /srv/app
COPY <<'JS' render.js
const pages = [];
for (let n = 0; n < 20000; n++) pages.push({ path: `/page/${n}`, words: `page ${n} `.repeat(20).split(" ") });
require("fs").writeFileSync("pages.txt", pages.map((page) => page.path).join("\n"));
JS
RUN node --heap-prof render.js
