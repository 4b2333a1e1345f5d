# rule: general/random, system/key, general/number
# path: /srv/release.tsq
# by hand: -query => -query -no_nonce
FROM base
RUN openssl ts -query -data /etc/os-release -sha256 -out /srv/release.tsq
