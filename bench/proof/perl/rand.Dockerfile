# rule: framework/secret
# path: /srv/session.conf
FROM base
WORKDIR /srv
# guilty
RUN perl -MDigest::SHA=sha256_hex -e 'print "cookie_secret = ", sha256_hex(rand . $$ . time), "\n"' > session.conf
