# identical: a PNG of qrencode holds the squares of the text, and neither a time nor a random mask
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends qrencode \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /srv/www && qrencode -s 6 -o /srv/www/app.png "https://shop.example/app"
