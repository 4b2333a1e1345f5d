# rule: general/time
# path: /srv/www/feed.xml
FROM base
RUN mkdir -p /srv/www && perl -MPOSIX=strftime -e 'my $d = strftime("%a, %d %b %Y %H:%M:%S GMT", gmtime); print "<rss version=\"2.0\"><channel><title>News</title><lastBuildDate>$d</lastBuildDate></channel></rss>\n"' > /srv/www/feed.xml
