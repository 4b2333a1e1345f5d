# rule: general/time
# path: /srv/web/version.json
FROM base
# What the other half of the house, on Windows, reads: 100 nanoseconds since 1601.
RUN mkdir /srv/web && printf '{"version":"1.4.2","builtFileTime":%s}\n' $(( ($(date +%s) + 11644473600) * 10000000 )) > /srv/web/version.json
