# rule: general/time, general/random
# path: /srv/ldap/seed.ldif
FROM base
COPY <<"F" /srv/slapd.conf
include /etc/ldap/schema/core.schema
modulepath /usr/lib/ldap
moduleload back_mdb
database mdb
suffix "dc=example"
directory /run/ldapdb
F
RUN mkdir -p /run/ldapdb /srv/ldap && printf 'dn: dc=example\nobjectClass: dcObject\nobjectClass: organization\ndc: example\no: Example\n\ndn: ou=people,dc=example\nobjectClass: organizationalUnit\nou: people\n' | slapadd -f /srv/slapd.conf && slapcat -f /srv/slapd.conf > /srv/ldap/seed.ldif && rm -rf /run/ldapdb
