# rule: general/time
# path: /srv/shop/logo.txt
FROM base
RUN mkdir -p /srv/shop && cd /srv/shop && convert -size 64x32 xc:navy logo.ppm && identify -verbose logo.ppm > logo.txt
