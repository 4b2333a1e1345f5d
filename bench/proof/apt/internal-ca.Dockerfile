# rule: system/key, general/random
# also: system/key, general/random, general/one-sided
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates openssl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=Shop internal CA" \
      -keyout /etc/ssl/private/shop-ca.key -out /usr/local/share/ca-certificates/shop-ca.crt 2>/dev/null \
 && update-ca-certificates
