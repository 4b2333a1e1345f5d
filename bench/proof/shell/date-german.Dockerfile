# rule: general/time
# path: /srv/www/impressum.html
FROM base
RUN mkdir -p /srv/www && echo "<footer>Stand: $(date '+%d.%m.%Y, %H:%M:%S') Uhr</footer>" > /srv/www/impressum.html
