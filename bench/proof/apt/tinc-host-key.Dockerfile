# rule: system/key, general/random, framework/secret-file
# path: /etc/tinc/shop/rsa_key.priv
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tinc \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /etc/tinc/shop && tincd -n shop -K2048 < /dev/null
