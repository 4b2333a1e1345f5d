# rule: system/ldap-and-dh, system/key, general/random
# path: /etc/nginx/dhparam.pem
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends openssl && mkdir -p /etc/nginx \
 && openssl dhparam -dsaparam -out /etc/nginx/dhparam.pem 1024 2> /dev/null \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
