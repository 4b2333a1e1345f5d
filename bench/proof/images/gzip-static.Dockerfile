# rule: format/gzip-header, general/time
# path: /srv/www/site.css.gz
FROM base
RUN mkdir -p /srv/www \
 && printf 'body { margin: 0; }\nh1 { font-size: 2em; }\n' > /srv/www/site.css \
 && printf '<link rel="stylesheet" href="site.css">\n<h1>Hello</h1>\n' > /srv/www/index.html \
 && find /srv/www -type f -name '*.css' -exec gzip -k -9 {} +
