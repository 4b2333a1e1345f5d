# rule: format/zip-times
# path: /srv/data.zip
FROM base
RUN cp -r /data /work && cd /work && zip -q -r /srv/data.zip . && rm -r /work
