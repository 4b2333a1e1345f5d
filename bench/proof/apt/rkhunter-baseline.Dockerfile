# rule: general/time, general/number, general/leftover, general/random
# path: /var/lib/rkhunter/db/rkhunter.dat
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends rkhunter \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old \
 && rm -f /var/lib/rkhunter/db/rkhunter*
# What later scans are compared with.
RUN rkhunter --propupd --nocolors --nolog
