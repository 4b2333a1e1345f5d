# rule: general/time
# also: format/compressed
# path: /srv/graphs/load.png
FROM base
RUN mkdir -p /srv/graphs && cd /run \
 && rrdtool create load.rrd --start 1600000000 --step 60 DS:load:GAUGE:120:0:U RRA:AVERAGE:0.5:1:60 \
 && for n in 1 2 3 4 5 6 7 8 9; do rrdtool update load.rrd $((1600000000 + n * 60)):$((n % 4)); done \
 && rrdtool graph /srv/graphs/load.png --start 1600000000 --end 1600000600 --title Load DEF:l=load.rrd:load:AVERAGE LINE2:l#0055aa:load \
      "COMMENT:Drawn on $(date '+%Y-%m-%d %H\:%M\:%S')" > /dev/null \
 && rm -rf load.rrd /root/.cache /var/cache/fontconfig
