# rule: format/gzip-header, format/compressed, general/time
# path: /srv/dump.lzo
FROM base
RUN mkdir -p /tmp/w && seq 1 2000 > /tmp/w/dump && lzop -q -o /srv/dump.lzo /tmp/w/dump && rm -rf /tmp/w
