# rule: general/temporary-path, general/random
# path: /srv/release.zip
FROM base
RUN stage=$(mktemp -d) && cp /data/f1.txt /data/f2.txt "$stage/" && find "$stage" -exec touch -d 2020-01-01T00:00:00Z {} + \
 && zip -q -X -D /srv/release.zip "$stage/f1.txt" "$stage/f2.txt" && rm -r "$stage"
