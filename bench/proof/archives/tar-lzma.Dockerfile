# rule: format/tar-times
# path: /srv/data.tar.lzma
FROM base
RUN cp -r /data /work && tar --lzma -cf /srv/data.tar.lzma -C / work && rm -r /work
