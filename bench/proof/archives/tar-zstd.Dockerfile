# rule: format/tar-times
# path: /srv/data.tar.zst
FROM base
RUN cp -r /data /work && tar -C / -c work | zstd -q -o /srv/data.tar.zst; rm -r /work
