# rule: system/key, general/random, framework/secret-file
# path: /etc/openvpn/server/ta.key
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openvpn \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN openvpn --genkey secret /etc/openvpn/server/ta.key
