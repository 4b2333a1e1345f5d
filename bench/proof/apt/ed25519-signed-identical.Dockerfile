# identical: the key is made of a given seed, and a signature of Ed25519 has no random part
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends openssl \
 && { printf '0.\002\001\0000\005\006\003+ep\004"\004 '; printf 'shop.example/release-signing/2024'; } | head -c 48 > /srv/sign.der \
 && sha256sum /etc/os-release /usr/bin/openssl > /srv/SHA256SUMS \
 && openssl pkeyutl -sign -rawin -keyform DER -inkey /srv/sign.der -in /srv/SHA256SUMS -out /srv/SHA256SUMS.sig \
 && openssl pkey -inform DER -in /srv/sign.der -pubout -out /srv/sign.pub \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
