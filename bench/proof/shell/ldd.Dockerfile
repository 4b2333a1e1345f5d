# rule: general/random, general/number
# also: general/number
# path: /srv/libraries.txt
FROM base
RUN ldd /usr/bin/openssl /usr/bin/jq > /srv/libraries.txt
