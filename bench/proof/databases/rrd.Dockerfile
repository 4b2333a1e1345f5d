# rule: general/time
# also: general/random
# path: /var/lib/metrics/load.rrd
FROM base
RUN mkdir -p /var/lib/metrics && rrdtool create /var/lib/metrics/load.rrd --step 60 DS:load:GAUGE:120:0:U RRA:AVERAGE:0.5:1:60
