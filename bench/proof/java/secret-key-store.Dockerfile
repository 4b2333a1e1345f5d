# rule: system/keystore, system/key, general/random, framework/secret, framework/secret-file
# path: /srv/app/tokens.p12
FROM base
RUN mkdir -p /srv/app && keytool -genseckey -alias tokens -keyalg AES -keysize 256 -storetype PKCS12 -storepass changeit -keystore /srv/app/tokens.p12
