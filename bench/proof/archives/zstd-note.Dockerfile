# rule: general/time
# also: format/compressed
# path: /srv/notes.json.zst
FROM base
RUN printf '{"release":"2026.3","packed":"%s","files":["f1","f2","f3"]}\n' "$(date -u +%FT%TZ)" | zstd -q -19 > /srv/notes.json.zst
