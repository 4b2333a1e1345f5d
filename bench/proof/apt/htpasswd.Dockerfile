# rule: system/password-salt, general/random
# path: /etc/apache2/*.htpasswd
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends apache2-utils \
 && mkdir -p /etc/apache2 && htpasswd -bcB -C 5 /etc/apache2/status.htpasswd monitor changeme \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
