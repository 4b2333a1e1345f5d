# identical: the build is of one year, and the page says no more than that
FROM base
RUN mkdir -p /srv/www && LC_ALL=C sort -u /etc/passwd | cut -d: -f1 | sha256sum | cut -c 1-12 > /srv/www/etag && echo "© $(date +%Y) Example" > /srv/www/footer.html
