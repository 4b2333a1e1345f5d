# rule: general/number, general/time
# path: /usr/share/shop/lines.txt
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends cloc \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir /usr/share/shop && cloc /usr/share/perl > /usr/share/shop/lines.txt
