# rule: general/random database/key-value
# also: general/time
# path: /var/lib/xapian-omega/data/default/iam*
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends xapian-omega \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /srv/www \
 && for page in start help prices; do echo "<html><head><title>$page</title></head><body>All about $page</body></html>" > /srv/www/$page.html; done \
 && touch -d 2024-01-01 /srv/www/*
RUN mkdir -p /var/lib/xapian-omega/data && omindex --db /var/lib/xapian-omega/data/default --url / /srv/www
