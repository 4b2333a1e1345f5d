# rule: system/key, general/random
# path: /etc/opendkim/keys/example.org/mail.private
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends opendkim-tools openssl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /etc/opendkim/keys/example.org \
 && opendkim-genkey --bits=2048 --domain=example.org --selector=mail --directory=/etc/opendkim/keys/example.org
