# identical: gzip was told to keep no time
FROM base
RUN mkdir -p /srv && echo '<p>hello</p>' > /srv/page.html && gzip -9 -n /srv/page.html
