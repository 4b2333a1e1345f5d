# rule: format/gzip-header
# path: /srv/page.html.gz
FROM base
RUN mkdir -p /srv && echo '<p>hello</p>' > /srv/page.html && gzip -9 -k /srv/page.html
