# identical: the year is the same, but for one night
FROM base
RUN mkdir -p /srv/public && echo "<footer>&copy; $(date +%Y) Example</footer>" > /srv/public/footer.html
