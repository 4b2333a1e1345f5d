# rule: format/tar-times
# path: /srv/data.tar.bz2
FROM base
RUN cp -r /data /work && tar -cjf /srv/data.tar.bz2 -C / work && rm -r /work
