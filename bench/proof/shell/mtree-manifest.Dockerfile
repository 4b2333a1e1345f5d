# rule: general/time
# path: /var/lib/app/manifest.json
FROM base
RUN mkdir -p /srv/a /var/lib/app && echo 1 > /srv/a/one && echo 2 > /srv/a/two \
 && find /srv/a -type f | LC_ALL=C sort | while read -r f; do stat --printf '{"path":"%n","size":%s,"mtime":%Y}\n' "$f"; done | jq -s . > /var/lib/app/manifest.json
