# identical: the times are set before, -X leaves out the other times, the names are sorted and folders have no entries
FROM base
RUN mkdir -p /srv/theme/css && echo 'body { margin: 0 }' > /srv/theme/css/main.css && echo '<p>hello</p>' > /srv/theme/page.html \
 && cd /srv/theme && find . -exec touch -d '2020-01-01 00:00:00 UTC' {} + \
 && find . -type f | LC_ALL=C sort | TZ=UTC zip -q -X -D -@ /srv/theme.zip && rm -r /srv/theme
