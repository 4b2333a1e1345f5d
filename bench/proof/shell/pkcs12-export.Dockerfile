# rule: system/key, general/random, system/keystore
# path: /etc/tls/server.p12
FROM base
RUN mkdir /etc/tls && openssl pkcs12 -export -inkey /etc/ca/ca.key -in /etc/ca/ca.crt -name server -passout pass:changeit -out /etc/tls/server.p12
