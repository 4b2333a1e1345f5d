# rule: system/key, general/random
# also: framework/secret
# path: /etc/wireguard/*
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends wireguard-tools iproute2 \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN <<SH
set -e
umask 077
cd /etc/wireguard
wg genkey > privatekey
wg pubkey < privatekey > publickey
printf '[Interface]\nPrivateKey = %s\nListenPort = 51820\n' "$(cat privatekey)" > wg0.conf
SH
