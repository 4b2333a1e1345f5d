# rule: format/tar-times, format/compressed, general/time
# path: /srv/site.tar.br
FROM base
RUN mkdir -p /tmp/site && echo '<h1>hi</h1>' > /tmp/site/index.html && tar -C /tmp/site -c . | brotli -q 5 -o /srv/site.tar.br && rm -r /tmp/site
