# rule: general/random, system/key
# also: general/time, general/one-sided
# path: /etc/bind/keys/Kshop.example.*.key
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends bind9-utils \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /etc/bind/keys \
 && dnssec-keygen -q -K /etc/bind/keys -a ECDSAP256SHA256 shop.example
