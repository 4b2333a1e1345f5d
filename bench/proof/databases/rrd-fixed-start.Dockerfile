# rule: general/random, general/number
# path: /var/lib/metrics/load.rrd
FROM base
RUN mkdir -p /var/lib/metrics && rrdtool create /var/lib/metrics/load.rrd --start 1700000000 --step 60 \
      DS:load:GAUGE:120:0:U RRA:AVERAGE:0.5:1:1440 RRA:MAX:0.5:60:720
