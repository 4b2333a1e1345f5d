# identical: the training has no randomness, and the id of a dictionary is a checksum of its content
FROM base
RUN mkdir -p /tmp/samples /usr/share/events && for n in $(seq 1 600); do \
      printf '{"event":"order.created","id":%d,"customer":"customer-%d","currency":"EUR","total":%d,"items":["article-%d","article-%d"]}\n' \
        "$n" $((n * 7919 % 1000)) $((n * 104729 % 99991)) $((n * 31 % 500)) $((n * 17 % 333)) > "/tmp/samples/$(printf %04d "$n").json"; done \
 && zstd -q --train /tmp/samples/*.json --maxdict=4096 -o /usr/share/events/events.dict \
 && cat /tmp/samples/*.json | zstd -q -19 -D /usr/share/events/events.dict -o /usr/share/events/seed.json.zst && rm -rf /tmp/samples
