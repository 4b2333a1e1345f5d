# rule: general/random, system/key, system/keystore
# path: /srv/release.csr
FROM base
RUN keytool -certreq -alias release -keystore /srv/sign.p12 -storepass changeit -file /srv/release.csr
