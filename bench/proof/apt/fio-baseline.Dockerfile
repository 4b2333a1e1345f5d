# rule: general/number, general/time
# path: /usr/share/shop/disk.json
# also: general/time, general/number
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends fio \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir /usr/share/shop && cd /tmp && fio --name=baseline --rw=write --size=4M --output-format=json --output=/usr/share/shop/disk.json && rm -f /tmp/baseline.* /tmp/local-*
