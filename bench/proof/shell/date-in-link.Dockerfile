# rule: metadata/link general/time
# path: /srv/current
FROM base
RUN mkdir -p /srv && ln -s "releases/$(date +%s)" /srv/current
