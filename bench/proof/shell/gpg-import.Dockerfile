# rule: system/gnupg
# also: general/time general/random system/random-seed
# path: /root/.gnupg/**
FROM base
COPY <<F /srv/packages.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----

mDMEawyXoxYJKwYBBAHaRw8BAQdAuyjDWx7B/KB9n1n2ABpoa8IvJ0mYcIjxJ+jK
+is9zrS0J0V4YW1wbGUgUGFja2FnZXMgPHBhY2thZ2VzQGV4YW1wbGUub3JnPoiQ
BBMWCAA4FiEEX2GbqOw7trXKLDlnXpmkbr9EeOQFAmsMl6MCGwMFCwkIBwIGFQoJ
CAsCBBYCAwECHgECF4AACgkQXpmkbr9EeOTIRwEAsM1kPt2Z0qh816xV51LGEhE9
9JVn+tW9UummRyHVCaEA/1KH3XBA8ob68JPCEpZqmhbKtJfGIvSLq5mBXTipsJMH
=NbH3
-----END PGP PUBLIC KEY BLOCK-----
F
# guilty
RUN gpg --batch --quiet --import /srv/packages.asc && gpgconf --kill all
