# rule: general/time
# path: /srv/www/build.js
FROM base
RUN mkdir -p /srv/www && echo "window.__BUILD__={id:$(date +%s%3N),channel:\"stable\"};" > /srv/www/build.js
