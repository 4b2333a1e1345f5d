# rule: system/key, general/random, framework/secret-file
# path: /etc/ldap/server.key
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends gnutls-bin \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /etc/ldap && certtool --generate-privkey --key-type=ecdsa --outfile /etc/ldap/server.key
