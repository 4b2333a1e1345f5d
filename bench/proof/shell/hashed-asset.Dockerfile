# rule: general/time
# also: general/random general/one-sided
# path: /srv/www/**
FROM base
WORKDIR /srv/www
RUN echo "export const built = '$(date -u +%FT%TZ)'" > app.js && sum=$(md5sum app.js | cut -c 1-8) && mv app.js "app.$sum.js" && echo "<script type=module src=/app.$sum.js></script>" > index.html
