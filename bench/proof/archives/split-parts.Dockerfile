# rule: format/tar-times
# also: general/random
# path: /srv/backup.tgz.aa
FROM base
RUN mkdir /work && for n in 1 2 3; do seq $((n * 1000)) $((n * 1000 + 60000)) > /work/$n.txt; done && tar -cz -C / work | split -b 100k - /srv/backup.tgz. && rm -r /work
