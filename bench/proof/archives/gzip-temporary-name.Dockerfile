# rule: format/gzip-header, general/temporary-path, general/random, general/time
# path: /srv/backup/data.gz
FROM base
RUN mkdir -p /srv/backup && dump=$(mktemp) && cat /data/*.txt > "$dump" && gzip "$dump" && mv "$dump.gz" /srv/backup/data.gz
