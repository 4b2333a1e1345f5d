# rule: system/key, general/random
# also: general/time
# path: /etc/ssl/dev/dev.pem
FROM base
RUN mkdir -p /etc/ssl/dev \
 && keytool -genkeypair -alias dev -keyalg RSA -keysize 2048 -dname CN=shop.localhost -validity 365 -storetype PKCS12 -storepass changeit -keystore /tmp/dev.p12 \
 && keytool -exportcert -rfc -alias dev -storepass changeit -keystore /tmp/dev.p12 -file /etc/ssl/dev/dev.pem \
 && rm /tmp/dev.p12
