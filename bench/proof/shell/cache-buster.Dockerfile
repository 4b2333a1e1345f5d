# rule: general/random, general/time
# also: general/time general/random
# path: /srv/public/index.html
FROM base
RUN mkdir -p /srv/public && echo '<script src="/app.js?v=DEV"></script>' > /srv/public/index.html
# guilty
RUN sed -i "s/v=DEV/v=$(date +%s%N | md5sum | cut -c1-8)/" /srv/public/index.html
