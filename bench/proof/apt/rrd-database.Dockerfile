# rule: general/time
# also: general/random general/number
# path: /var/lib/stats/load.rrd
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends rrdtool \
 && rm -rf /var/cache/fontconfig/* \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /var/lib/stats \
 && rrdtool create /var/lib/stats/load.rrd --step 300 \
      DS:load1:GAUGE:600:0:U DS:load5:GAUGE:600:0:U \
      RRA:AVERAGE:0.5:1:288 RRA:MAX:0.5:12:168
