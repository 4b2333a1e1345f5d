# rule: general/time, system/key
# path: /etc/shop/ca/revoked.crl
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openssl \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
COPY <<'PEM' /etc/shop/ca/ca.key
-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCm8PTNkaBKwXRQ
403rpWnNMF5p6eoQpZN1sayrfZBScFLVUtsVCDGbPaYVphNqUq2dBhEpDgfklP+h
mDw02jD64opbrRBwnapEI1Vj1D5U8ILS6/A8xI97pttjxujyWbGWwNORVm7fyiR+
bFnRDuy/hoeW4oRuWWlYhX+CkzenGWtIZJLhmloBB+sWjNLlwA7v/gvDvWIZnLBr
IMjyJzvAQY8iPJCeK64SAe8YcvoBOlYVwljHWGlenkFIr00v1fFbm5rnu5uKBfOz
37p6ztcsZVZkmjtXYoctrIf/GmI6ZxkpvYc9tS0k0FvyfGesRgsGz6Z2rS68OOWt
pxAwVEfNAgMBAAECggEAAm6KzQkiB0oUzQOCpGbJyRi7R1pbnoJ1nhvzIqG28ycl
DcEh5THescmOxyH0MR2jNHZc1ExFW9RlJOV4JbedSbT4bv1xD92RbWIBDG3luoxb
sNbfA65D/iPKw66na2BYcJRpKzonGKYegfjyFf7cVAM8VmZWUi/bPlQzgfjDBsbB
/IfHfrf22cCrGjVH8yyPN+kRIyUtRXo09zzhDim9Wokd/+v0/C8M+rKUDdEUm+WT
gGnKxcwi/qjFqIHA6MAvaOhpmTgJ7fRgRrWmpSVDsJmi/ewwZfc9g4baKXtnEcLM
5FCu7uMMb0iGwSc6Zp8oxNoA4dK8Lcd9JRgJ1cAOAQKBgQDYXDLTPLOcjbYSzL0U
ppg3PsoOhQSbclClMeO+APd01qKcJBI+TvIWZkM21wzbC0gjQAEFAIGyeA1VROpI
FnUoj3ll4MYfDCHI1UsOdupVWsu8ePJnsARv28njXuspyIYxDxF3g6Kbq1LNXu1D
rXsFmr32Ni/ukqQJP7qvmmNAWQKBgQDFhuTey6kt+StbzrbaA08+5VPjFmoBSzDu
O5qj3o9ey0hHzykBd54bfhkns92axATzu07GTNoT063MNUSj5CscK0mUaTORxGyB
/1C7tlSNHh2kw9ScusWPbVFiv5YLcKl9yzujJjveFAxigYIH9/Becnn7vV/AvVXd
WILVBbP0lQKBgQCT8/iNmyT4GbA4iumCBapxnO5vn2bXJgUf8k3a0K5np57rR39y
PGowBx5Pkh+oar6Z3FrWINKQSKhVdxr+0NytL+/ES0EwWguAWttIuOjmFYDdEZgy
b5uZIqOcaHxHxmh9g+Bd6hZ4fV/SMOfvL+LAomDkzYlZi83AxWPUUa8tgQKBgB40
wK8padez8ON7Ow8fznCJ1Ug210MXYoYr6zv//uC6KXWBwn2M80q0/9fIc60FKNS0
4hkFC5xYlI1T4AlIDSejnv7pD4/M/+LpTklGWqux3Uqi/9Jv5WJHj1iQf7uEIQcx
mw8Z+7G8UyCFOYNKcSGgU/MhRJFO4uCUdn1o/9n5AoGAAvsQ07AlN6KOhC/J5O4O
nwF6mIi26pBdaUD1RPQEKvcYBTkJ+WrElXFjcsug7tIYmDnuvTcPjfrlr6AD5VaK
56TlHbwkPmpw+egEwN1dpUd9dDrpdtSpNjtXWDl6MQxy8T1NxTygL0JOV58uAlz8
tf9NPaVnanp0DhdrWguHw/c=
-----END PRIVATE KEY-----
PEM
COPY <<'PEM' /etc/shop/ca/ca.crt
-----BEGIN CERTIFICATE-----
MIIDBTCCAe2gAwIBAgIUR/SgHOPl5kk7DHdpqv/6tczP4KwwDQYJKoZIhvcNAQEL
BQAwEjEQMA4GA1UEAwwHU2hvcCBDQTAeFw0yNjEyMDEwMTEyNTdaFw00NjExMjYw
MTEyNTdaMBIxEDAOBgNVBAMMB1Nob3AgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IB
DwAwggEKAoIBAQCm8PTNkaBKwXRQ403rpWnNMF5p6eoQpZN1sayrfZBScFLVUtsV
CDGbPaYVphNqUq2dBhEpDgfklP+hmDw02jD64opbrRBwnapEI1Vj1D5U8ILS6/A8
xI97pttjxujyWbGWwNORVm7fyiR+bFnRDuy/hoeW4oRuWWlYhX+CkzenGWtIZJLh
mloBB+sWjNLlwA7v/gvDvWIZnLBrIMjyJzvAQY8iPJCeK64SAe8YcvoBOlYVwljH
WGlenkFIr00v1fFbm5rnu5uKBfOz37p6ztcsZVZkmjtXYoctrIf/GmI6ZxkpvYc9
tS0k0FvyfGesRgsGz6Z2rS68OOWtpxAwVEfNAgMBAAGjUzBRMB0GA1UdDgQWBBSm
rSy5VyDLKRJimKnx22kUNXQX7DAfBgNVHSMEGDAWgBSmrSy5VyDLKRJimKnx22kU
NXQX7DAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQA0YejjI30a
js2S9kBe1hErPQVgZ5akJ7AjX2yMwCFUkA6xbTlK/2LGzy0lf+vffoU8M67szMj7
A4gVKKx+mf1wK5VoTQkfst1vWcpem54ebU+njLajRaghA+OV8SWvzh/Oaa5K2iwJ
foXOC6DgUGHfSE9x1ROhiBCIOrLlK+tsj8A8MJ4eC0ZCIhWBlmRMVE9tydbBfYRU
vrfELnbIScvfP+H5UbdggRRW+9lN1NZiEp1lGgjSqApkadRKlgfA8LHPeC9o4RZF
yLf9p+wy229I8laLvqJzDOikLAGKAjFx46E2oZ+kdQceKSHOXoNAiTajdj4VwFH/
QcGh+ThJ3903
-----END CERTIFICATE-----
PEM
COPY <<'CNF' /etc/shop/ca/ca.cnf
[ca]
default_ca = shop
[shop]
dir = /etc/shop/ca
database = $dir/index.txt
crlnumber = $dir/crlnumber
default_md = sha256
default_crl_days = 90
CNF
RUN cd /etc/shop/ca && printf 'R\t340101000000Z\t240301120000Z\t1001\tunknown\t/CN=till-1\n' > index.txt && echo 1000 > crlnumber \
 && openssl ca -config ca.cnf -gencrl -keyfile ca.key -cert ca.crt -out revoked.crl
