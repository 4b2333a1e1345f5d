# rule: system/key, general/random, framework/secret-file
# path: /etc/swanctl/private/gateway.pem
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends strongswan-pki libstrongswan-standard-plugins \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /etc/swanctl/private && pki --gen --type rsa --size 2048 --outform pem > /etc/swanctl/private/gateway.pem
