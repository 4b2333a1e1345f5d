# rule: format/tar-times, general/time
# path: /srv/plugin.tar
FROM base
WORKDIR /srv
RUN mkdir plugin && for page in index help; do echo "<p>$page</p>" > plugin/$page.html; done && ptar -c -f plugin.tar plugin/index.html plugin/help.html && rm -r plugin
