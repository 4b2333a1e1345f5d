# rule: general/time
# path: /usr/share/app/icons/app-*.png
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends imagemagick \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /usr/share/app/icons && for size in 16 32 64; do convert -size ${size}x${size} gradient:navy-orange /usr/share/app/icons/app-$size.png; done
