# identical: the bundle is put together in sorted order from the same certificates, and its links are named by their subjects
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates \
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
COPY <<'EOF' /usr/local/share/ca-certificates/proxy.crt
-----BEGIN CERTIFICATE-----
MIIBszCCAVmgAwIBAgIULVCBQIElCiC24BVM4QF4a+V9b8AwCgYIKoZIzj0EAwIw
LzEQMA4GA1UECgwHRXhhbXBsZTEbMBkGA1UEAwwSRXhhbXBsZSBQcm94eSBSb290
MB4XDTI2MTEzMDE3NDkwMFoXDTQ2MTEyNTE3NDkwMFowLzEQMA4GA1UECgwHRXhh
bXBsZTEbMBkGA1UEAwwSRXhhbXBsZSBQcm94eSBSb290MFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEuV2u+zuXufOVEkGJXXs7THkJbYzZkQ9X5i66kw5j0W84EerH
pcnHmuwR2RsgwxFX8hNRNPTjHNb8fiX+K8SG06NTMFEwHQYDVR0OBBYEFANMBt2r
DBoDM5JdJ5IAMWqD5fQPMB8GA1UdIwQYMBaAFANMBt2rDBoDM5JdJ5IAMWqD5fQP
MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAJsu2e+iOOq52cJU
a7H6MSrIglrDBQD5YBKpsIanhlKLAiBgzc3RgEd5fJr+z1xRFTksqtmxgAHFNpsk
Ff17tYPVLg==
-----END CERTIFICATE-----
EOF
RUN update-ca-certificates --fresh
