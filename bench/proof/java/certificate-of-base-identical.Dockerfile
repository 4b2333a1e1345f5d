# identical: the certificate stands in a keystore of the base; it is copied as text, and nothing is made anew
FROM base
RUN mkdir -p /etc/ssl/release \
 && keytool -exportcert -rfc -alias release -storepass changeit -keystore /srv/sign.p12 -file /etc/ssl/release/release.pem
