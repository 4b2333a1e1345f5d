# rule: general/random, system/key, framework/secret, general/time, database/data-folder
# also: general/time, general/random
# path: /var/lib/krb5kdc/principal
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends krb5-kdc krb5-admin-server \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN printf '[libdefaults]\n default_realm = EXAMPLE.ORG\n[realms]\n EXAMPLE.ORG = { kdc = localhost }\n' > /etc/krb5.conf \
 && kdb5_util create -s -r EXAMPLE.ORG -P master && kadmin.local -q 'addprinc -randkey host/test.example.org' >/dev/null
