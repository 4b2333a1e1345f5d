# rule: format/zip-times
# path: /srv/data.zip
FROM base
RUN cp -r /data /work && cd / && zip -q /srv/data.zip work/f1.txt work/f2.txt; rm -r /work
