# rule: format/zip-times, general/time
# path: /srv/theme.zip
FROM base
RUN mkdir -p /srv/theme && cd /srv/theme && printf 'body { color: #222 }\n' > main.css && printf '<svg/>\n' > logo.svg \
 && find . -exec touch -m -d @1700000000 {} + && find . -type f | sort | zip -q /srv/theme.zip -@
