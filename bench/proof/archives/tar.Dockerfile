# rule: format/tar-times
# path: /srv/data.tar
FROM base
RUN cp -r /data /work && tar -cf /srv/data.tar /work && rm -r /work
