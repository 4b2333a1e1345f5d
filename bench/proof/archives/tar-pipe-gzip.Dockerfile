# rule: format/tar-times format/gzip-header
# path: /srv/data.tar.gz
FROM base
RUN cp -r /data /work && tar -C / -cf - work | gzip > /srv/data.tar.gz; rm -r /work
