# rule: general/random, system/key
# also: general/time
# path: /etc/openvpn/pki/private/ca.key
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends easy-rsa openssl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN export EASYRSA_BATCH=1 EASYRSA_PKI=/etc/openvpn/pki EASYRSA_REQ_CN=vpn.example.org \
 && mkdir -p /etc/openvpn \
 && /usr/share/easy-rsa/easyrsa init-pki \
 && /usr/share/easy-rsa/easyrsa build-ca nopass
