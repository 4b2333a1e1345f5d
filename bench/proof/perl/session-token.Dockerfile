# rule: general/random
# path: /srv/token.txt
FROM base
RUN perl -MDigest::MD5=md5_hex -e 'print "token: ", md5_hex(time . $$ . rand()), "\n"' > /srv/token.txt && chmod 600 /srv/token.txt
