# rule: general/time
# path: /srv/www/index.html
FROM base
WORKDIR /srv/www
RUN printf 'body { margin: 0 }\n' > site.css && printf 'console.log("ready")\n' > site.js \
 && v() { echo "$1?v=$(stat -c %Y "$1")"; } \
 && printf '<!doctype html>\n<link rel="stylesheet" href="%s">\n<script src="%s"></script>\n' "$(v site.css)" "$(v site.js)" > index.html
