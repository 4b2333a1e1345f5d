# rule: general/time
# path: /etc/shop/etags.map
FROM base
RUN mkdir -p /srv/www /etc/shop && echo 'body { margin: 0 }' > /srv/www/site.css && echo 'start();' > /srv/www/app.js \
 && stat -c '%n "%Y-%s";' /srv/www/site.css /srv/www/app.js > /etc/shop/etags.map
