# rule: format/7z-times, format/zip-times, format/compressed, general/time
# path: /srv/assets.7z
FROM base
RUN mkdir -p /tmp/assets && echo 'a{}' > /tmp/assets/a.css && echo 'b{}' > /tmp/assets/b.css && cd /tmp && 7zz a -bd -bso0 /srv/assets.7z assets && rm -rf /tmp/assets
