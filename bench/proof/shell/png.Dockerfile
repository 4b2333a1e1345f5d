# rule: general/time
# path: /srv/public/favicon.png
FROM base
RUN mkdir -p /srv/public && convert -size 32x32 xc:navy -fill white -draw 'circle 16,16 16,6' /srv/public/favicon.png
