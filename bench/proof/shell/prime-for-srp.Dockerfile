# rule: general/random, general/number, system/ldap-and-dh, system/key
# path: /etc/srp/modulus
FROM base
RUN mkdir /etc/srp && openssl prime -generate -bits 512 -hex > /etc/srp/modulus
