# rule: system/keystore
# path: /etc/app/truststore.p12
FROM base
COPY <<'F' /usr/local/share/corp-ca.pem
-----BEGIN CERTIFICATE-----
MIIBcjCCARmgAwIBAgIUR5kW3h8T2oG5m0Yc1vXQ9sXW3WkwCgYIKoZIzj0EAwIw
-----END CERTIFICATE-----
F
RUN set -eu; \
    install -d -m 0750 /etc/app; \
    for ca in /etc/ssl/certs/ca-certificates.crt; do \
      awk '/BEGIN CERT/{n++} n==1' "$ca" > /tmp/one.pem; \
    done; \
    keytool -importcert -noprompt -alias corp -file /tmp/one.pem \
      -keystore /etc/app/truststore.p12 -storepass changeit; \
    rm -f /tmp/one.pem /usr/local/share/corp-ca.pem; \
    chmod 0640 /etc/app/truststore.p12
