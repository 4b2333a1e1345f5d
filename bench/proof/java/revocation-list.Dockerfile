# rule: general/time, general/random, system/key, system/keystore
# path: /etc/pki/release.crl
FROM base
RUN mkdir -p /etc/pki && keytool -gencrl -alias release -id 1201 -id 1207 -keystore /srv/sign.p12 -storepass changeit -file /etc/pki/release.crl
