# rule: format/sqlite, system/key, general/random, general/time
# path: /root/.pki/nssdb/*.db
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends libnss3-tools \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'EOF' /usr/local/share/ca-certificates/corporate.crt
-----BEGIN CERTIFICATE-----
MIIBuzCCAWGgAwIBAgIURFxb30JqMNWKefeIbj/HrzTnrHowCgYIKoZIzj0EAwIw
MzEQMA4GA1UECgwHRXhhbXBsZTEfMB0GA1UEAwwWRXhhbXBsZSBDb3Jwb3JhdGUg
Um9vdDAeFw0yNjExMzAxNzQ4NTlaFw00NjExMjUxNzQ4NTlaMDMxEDAOBgNVBAoM
B0V4YW1wbGUxHzAdBgNVBAMMFkV4YW1wbGUgQ29ycG9yYXRlIFJvb3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAS9hRpZajlPC/ngN9qZ8Y+73+NBrP8Le1FkQSNN
FZttnVfGGk62JZLntwq1AviIKBt/qUgemOMmYFaHNcgJ96Owo1MwUTAdBgNVHQ4E
FgQUEijRr0Jd7Cy856Snl8qnRBMNut4wHwYDVR0jBBgwFoAUEijRr0Jd7Cy856Sn
l8qnRBMNut4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBplkPZ
gLUEN6XWQYc5k39TYBl2n6+6fN0qf9FoHRc1hwIhAOKY+DBTWrGkONRgxY+JzOmn
wM97hSzkTZc4O14QiMcf
-----END CERTIFICATE-----
EOF
# The browser of our tests trusts the company's root by this store.
RUN mkdir -p /root/.pki/nssdb && certutil -d sql:/root/.pki/nssdb -N --empty-password \
 && certutil -d sql:/root/.pki/nssdb -A -t C,, -n corporate -i /usr/local/share/ca-certificates/corporate.crt
