# rule: general/random
# path: /srv/www/banner.ppm
# by hand: convert -size => convert -seed 42 -size
FROM base
RUN mkdir -p /srv/www && convert -size 64x32 plasma:tomato-steelblue -depth 8 /srv/www/banner.ppm
