# rule: system/keystore
# path: /srv/tls.p12
FROM base
# guilty
RUN keytool -genkeypair -alias tls -keyalg EC -dname CN=localhost -storepass changeit -keystore /srv/tls.p12 -storetype PKCS12
