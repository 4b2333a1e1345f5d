# rule: format/tar-times
# path: /srv/data.tgz
FROM base
RUN cp -r /data /work && cd /work && tar czf /srv/data.tgz . && rm -r /work
