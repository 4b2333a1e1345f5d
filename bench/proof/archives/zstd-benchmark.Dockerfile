# rule: general/number
# path: /srv/reports/levels.txt
FROM base
# Which level suits our data is noted beside it.
RUN mkdir -p /srv/reports && sha256sum /usr/bin/[a-m]* > /tmp/sums && for n in $(seq 1 40); do cat /tmp/sums; done > /tmp/sample \
 && { for level in 1 2 3 4; do zstd -b$level -i1 -T1 /tmp/sample 2>&1 | tr '\r' '\n' | tail -n 2; done; } > /srv/reports/levels.txt \
 && rm /tmp/sample /tmp/sums
