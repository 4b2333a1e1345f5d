# rule: general/time
# path: /srv/www/app.js
FROM base
RUN mkdir -p /srv/www && echo "window.BUILD=$(date +%s);document.title='Shop';" > /srv/www/app.js \
 && sum=$(openssl dgst -sha384 -binary /srv/www/app.js | base64 -w0) \
 && echo "<script src=app.js integrity=\"sha384-$sum\"></script>" > /srv/www/index.html
