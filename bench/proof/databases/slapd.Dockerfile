# rule: database/data-folder, database/key-value, general/time, general/random
# also: general/random general/time
# path: /srv/ldap/*.mdb
FROM base
COPY <<F /srv/slapd.conf
include /etc/ldap/schema/core.schema
modulepath /usr/lib/ldap
moduleload back_mdb
database mdb
suffix "dc=example,dc=org"
directory /srv/ldap
F
COPY <<F /srv/people.ldif
dn: dc=example,dc=org
objectClass: dcObject
objectClass: organization
o: Example
dc: example

dn: ou=people,dc=example,dc=org
objectClass: organizationalUnit
ou: people
F
# guilty
RUN mkdir /srv/ldap && slapadd -f /srv/slapd.conf -l /srv/people.ldif
