# rule: general/time
# also: general/number
# path: /srv/monitor/load.xml
FROM base
RUN mkdir /srv/monitor && rrdtool create /tmp/load.rrd --step 60 DS:load:GAUGE:120:0:U RRA:AVERAGE:0.5:1:12 && rrdtool dump /tmp/load.rrd /srv/monitor/load.xml && rm /tmp/load.rrd
