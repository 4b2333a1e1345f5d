# rule: general/number
# path: /srv/baseline.txt
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends sysbench \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN sysbench cpu --threads=1 --time=2 --cpu-max-prime=2000 run > /srv/baseline.txt
