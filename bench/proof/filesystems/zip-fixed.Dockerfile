# identical: times of the files are set before they are packed, and their order is sorted
FROM base
RUN mkdir /tmp/z && cd /tmp/z && for n in c a b; do echo "$n" > "$n.txt"; done && find . -exec touch -h -d '2021-05-06 07:08:10 UTC' {} + \
 && find . -type f | LC_ALL=C sort | TZ=UTC zip -q -X -@ /srv/fixed.zip && cd / && rm -rf /tmp/z
