# rule: format/zip-times format/tar-times
# path: /srv/outer.tar
FROM base
RUN cp -r /data /work && cd /work && zip -q -r ../inner.zip . && tar --mtime=@0 -C / -cf /srv/outer.tar inner.zip && rm -r /work /inner.zip
