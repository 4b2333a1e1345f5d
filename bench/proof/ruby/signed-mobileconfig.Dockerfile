# rule: general/time
# path: /srv/profiles/wifi.mobileconfig
FROM base
WORKDIR /srv/profiles
COPY <<'PEM' /etc/profiles/signer.pem
-----BEGIN CERTIFICATE-----
MIIDITCCAgmgAwIBAgIUL7gp62ILUMdfiPdMLlOF31rZsXIwDQYJKoZIhvcNAQEL
BQAwIDEeMBwGA1UEAwwVcHJvZmlsZXMuZXhhbXBsZS50ZXN0MB4XDTI2MTIwMTAw
MTUyMFoXDTQ2MTEyNjAwMTUyMFowIDEeMBwGA1UEAwwVcHJvZmlsZXMuZXhhbXBs
ZS50ZXN0MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy7fCc1zDPZaJ
54tDqi0+cQZZpBfEiwb2wfolqBKoRpXkH2ELw31muIHS7ztjQoSLanRIgb3qqvsc
36zNHkH2IQcvzVUETxzzkq5p+eA124NASShM9v2G8xspSNQPq59sivf/uhVtbc9O
K6NhXo2pikK4uH3cEQguadBSm+1oITV8uzWpfUYXfKlt7oF1DDogFnR2RsIm1jCr
ieJGD0u5xyTXGx8d/IvefPSnEyR3bT/8Zzpleg/T0bYlwqM8iOw+r2oENdergwWw
OuU4tnQlJEEr6UddUB3y5qZzBzi9wrApTfuAUL48PojNZnbZ0FA9lxaCbC8pcdrf
MFoNrxB+xQIDAQABo1MwUTAdBgNVHQ4EFgQUYTbIdQLiViwiA/oawJc57uMtquIw
HwYDVR0jBBgwFoAUYTbIdQLiViwiA/oawJc57uMtquIwDwYDVR0TAQH/BAUwAwEB
/zANBgkqhkiG9w0BAQsFAAOCAQEAyubt1cKDQeAJlwuQKZSAwwAdeXvYuXSXO/gN
OYE9/bHLXaASWvXblSTiurllYJEjDFlFNSQeaDfouK2Eua8DDMlhjCW66tURPLPc
zr7dCdL6IOLYBnmzCupgrHODwpydPtntwnnJHOqwy1mUhx2bAP4vie06Zc75Rp/R
8Tvov0Qi7XGI47guvPTZZDNw4bn/8nHkSxXr11toUmJs0ZN/Qpctcm7EBUOaDl9c
KosSGdCTtIGvsZZHyft56EB47+v8StDrlxsk0s4kmbTAVSKAQjJd3/zRyVF/QJbs
N03xxRysLRzLygnLbBx0hUrw2Qifu2jlForXFS3jjKlJu2B06A==
-----END CERTIFICATE-----
-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDLt8JzXMM9lonn
i0OqLT5xBlmkF8SLBvbB+iWoEqhGleQfYQvDfWa4gdLvO2NChItqdEiBveqq+xzf
rM0eQfYhBy/NVQRPHPOSrmn54DXbg0BJKEz2/YbzGylI1A+rn2yK9/+6FW1tz04r
o2FejamKQri4fdwRCC5p0FKb7WghNXy7Nal9Rhd8qW3ugXUMOiAWdHZGwibWMKuJ
4kYPS7nHJNcbHx38i9589KcTJHdtP/xnOmV6D9PRtiXCozyI7D6vagQ116uDBbA6
5Ti2dCUkQSvpR11QHfLmpnMHOL3CsClN+4BQvjw+iM1mdtnQUD2XFoJsLylx2t8w
Wg2vEH7FAgMBAAECggEAGdLp17KK9AlbjToj0gm5ivL8IAdR8dxodqnIEOiJ46YS
l0ENEF3wId7LJ2pcKHghgtV0xNrsns9a7KZnZg4vLiakEkpUU9cJWq8OCLqO+Tby
dOj361izZ6kqGuz5g471CnS/j7jcTfmOdjetcHf9ZY+/AhwU7np0BRPUX6cWS8cq
6kN49e72FNtbU3/TOU7Fe10tjMhNsuwT4XIDBvLudGLrTdZmHxK5qp80oQylhOHk
sL7hRfBEXdsf8sHUPP2RTvX/vXxpyKSJWYm38xnhmy0OHv1rWVZxG5QCy8X0SkAb
cRG1IcrsXtDdxzVW4tCUp9sSugYEK9zcezt7XEBNrQKBgQD2Y0ijOh/TJVLOkV0U
0TueJilvMM4J3ctmTmKp4RVS2Uu+MSQrI7XDsKqr9UhUspXJZGR1I6nRUWK9GCF3
Jg33OO4ru+FY6avNZylHO5H9h3+50GQxcr5w8oJiEKoZNTZwHA9RKton8TFev+Gr
QQ/Mck52RpoyuZWpCbqzgY6QiwKBgQDTqlLCE7Jpp0I86iV+Z4g509yEjhW6SKJc
p/sE/lZyiVleaLssXSkJHr5MqmNQPJvfi2utm7ci0oO7j9FbFzFeEzBL8gsNgqFy
4m5GUasmHGQjpr4Z0I9+Rpuy4a7Cnyan6aWSHC66gVbrvyYcnDsglx+Vvh+lN9Uy
8XfHJcNH7wKBgEw5bPhqe/wDmPmlCQnurSYBImJu099DibCN4YIyyzkFVqRxaYIb
Gxl+Z16plIX3ddWHRHjk3p2OMyDS/U9yK3HnX++RwWaTa/4wwxlxeXnY2I/ww350
xCwHKoUSKL2Bs+S9GZP/0Nv4h1CLxlIH385dMp7uurekqINSKjtsgmF/AoGAFz2w
cJbxFCDFaSLckxCTKKZWpEdlo1quWTYonde/bjwej/s38hsYkmPJyWk8FmdRRi5s
2FcsuKocxM950WKujQHWX8Bn7kfVqmOqcBYvkLO1WyTH4tW/q8Hc/rtBESWgfPdu
sqhdiSUCgkguyx1scJunYC3ME7wZsMpKuJcw5gkCgYEAvcxwdUFBmjVPTMPRf70L
rSUEceFm1bAqdTnRfOVe+ODLQkLg1VfvHhXDA8z6dfGA0UwPpMwY0UNZSdcs+qYQ
wwjBTJ7w+JX10XxVzFAUwp0A6xpPaENKsP3RRTXxCfIDqfEUFiWDnt0Z4sjVzYGW
5Il7srTY1qtK3UbQJnJXbg4=
-----END PRIVATE KEY-----
PEM
COPY <<'XML' wifi.xml
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>PayloadType</key><string>Configuration</string>
<key>PayloadIdentifier</key><string>test.example.wifi</string>
<key>PayloadUUID</key><string>6B3D1F5A-0D1C-4A55-8A7E-2F40C9E1B7D2</string>
<key>PayloadVersion</key><integer>1</integer>
</dict></plist>
XML
COPY <<'RB' sign.rb
require "openssl"

pem = File.read("/etc/profiles/signer.pem")
signed = OpenSSL::PKCS7.sign(OpenSSL::X509::Certificate.new(pem), OpenSSL::PKey::RSA.new(pem),
                             File.binread("wifi.xml"), [], OpenSSL::PKCS7::BINARY)
File.binwrite("wifi.mobileconfig", signed.to_der)
RB
RUN ruby sign.rb
