# rule: format/tar-times
# also: format/zip-times
# path: /srv/dist/data.tar.xz
FROM base
RUN mkdir /srv/dist && cp -r /data /work && tar -cJf /srv/dist/data.tar.xz -C / work && rm -r /work && cd /srv/dist && sha256sum data.tar.xz > SHA256SUMS
