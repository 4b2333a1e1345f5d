# rule: general/random, framework/secret, framework/secret-file
# path: /etc/shop/api.pass
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends makepasswd \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir /etc/shop && makepasswd --chars=24 > /etc/shop/api.pass
