# rule: general/random
# path: /srv/sampling.conf
FROM base
RUN awk 'BEGIN { srand(); printf "sample_rate=%.6f\njitter=%d\n", rand(), int(rand() * 100000) }' > /srv/sampling.conf
