# rule: general/time, php/template-time
# path: /srv/public/maintenance.html
FROM base
RUN mkdir -p /srv/public && php -r 'echo "<p>Back soon. Page of ", date(DATE_COOKIE), "</p>\n";' > /srv/public/maintenance.html
