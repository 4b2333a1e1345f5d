# identical: random numbers from a source with a seed
FROM base
RUN mkdir -p /etc/app \
 && bash -c 'seeded() { openssl enc -aes-256-ctr -pass pass:"$1" -nosalt < /dev/zero 2> /dev/null; }; \
      shuf -i 10000-60000 -n 6 --random-source=<(seeded 42) > /etc/app/ports; \
      seq 12 | sort -R --random-source=<(seeded 7) > /etc/app/order; \
      seeded 11 | head -c 24 | base64 > /etc/app/demo-token'
