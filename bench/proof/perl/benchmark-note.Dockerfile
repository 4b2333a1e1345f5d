# rule: general/number, general/time
# also: general/number
# path: /srv/benchmark.txt
FROM base
RUN perl -MBenchmark -e 'timethis(200000, sub { join ",", 1 .. 20 }, "join")' > /srv/benchmark.txt
