# rule: general/time
# path: /srv/www/sw.js
FROM base
COPY <<'JS' /srv/www/sw.js
const CACHE = "shop-__BUILD__";
self.addEventListener("install", (e) => e.waitUntil(caches.open(CACHE)));
JS
RUN sed -i "s/__BUILD__/$(date +%s)/" /srv/www/sw.js
