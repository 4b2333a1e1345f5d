# rule: format/tar-times
# path: /srv/backup.tar
FROM base
RUN set -eu; mkdir -p /tmp/data; for f in one two three; do echo "$f" > /tmp/data/$f.txt; done; \
    tar --format=pax --sort=name -C /tmp/data -cf /srv/backup.tar .; rm -rf /tmp/data
