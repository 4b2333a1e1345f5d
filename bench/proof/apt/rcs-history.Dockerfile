# rule: general/time
# path: /etc/shop/RCS/shop.conf,v
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends rcs \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
WORKDIR /etc/shop
COPY <<'CONF' shop.conf
# $Revision$
port = 8080
workers = 4
CONF
# Who changes it on the machine checks it out and in.
RUN mkdir RCS && ci -q -u -wroot '-t-settings of the shop' -m'as delivered' shop.conf
