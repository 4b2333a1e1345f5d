# rule: system/keystore
# path: /etc/app/tls.keystore
FROM base
# guilty
RUN mkdir /etc/app && keytool -genkeypair -alias tls -keyalg RSA -dname CN=localhost -storepass changeit -keypass changeit -keystore /etc/app/tls.keystore -storetype JKS
