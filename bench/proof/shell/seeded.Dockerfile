# identical: random, but from a fixed seed
FROM base
RUN openssl enc -aes-128-ctr -pass pass:42 -nosalt -pbkdf2 < /dev/zero 2>/dev/null | head -c 4096 > /srv/noise; shuf --random-source=/srv/noise -e a b c d e > /srv/order
