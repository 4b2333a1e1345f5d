# rule: system/keystore general/random
# path: /app/conf/release.jks
# also: general/time
FROM base
RUN mkdir -p /app/conf \
 && keytool -importkeystore -noprompt -srckeystore /srv/sign.p12 -srcstoretype PKCS12 -srcstorepass changeit \
      -destkeystore /app/conf/release.jks -deststoretype JKS -deststorepass changeit -destkeypass changeit
