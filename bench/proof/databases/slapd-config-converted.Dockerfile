# rule: general/time, general/random, system/ldap-and-dh
# path: /etc/shop/slapd.d/cn=config.ldif
FROM base
COPY <<'F' /etc/shop/slapd.conf
include /etc/ldap/schema/core.schema
pidfile /run/slapd/slapd.pid
sizelimit 500

database config
rootdn cn=admin,cn=config
F
RUN mkdir /etc/shop/slapd.d && slaptest -f /etc/shop/slapd.conf -F /etc/shop/slapd.d
