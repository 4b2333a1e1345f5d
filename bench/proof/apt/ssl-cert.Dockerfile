# rule: debian/snakeoil
# path: /etc/ssl/private/ssl-cert-snakeoil.key
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends ssl-cert \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /etc/*- /var/lib/dpkg/*-old
