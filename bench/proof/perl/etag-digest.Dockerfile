# rule: general/time, general/random
# path: /srv/www/etag
FROM base
RUN mkdir -p /srv/www && perl -MDigest::SHA=sha256_hex -e 'print sha256_hex("site-" . time), "\n"' > /srv/www/etag
