# rule: format/sqlite, general/time
# also: general/number
# path: /var/lib/vnstat/vnstat.db
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends vnstat \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old && rm -rf /var/lib/vnstat/*
RUN vnstatd --initdb && vnstat --add -i lo
