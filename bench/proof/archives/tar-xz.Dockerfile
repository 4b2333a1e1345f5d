# rule: format/tar-times format/compressed general/time
# path: /srv/data.tar.xz
FROM base
RUN cp -r /data /work && tar -C / -cJf /srv/data.tar.xz work; rm -r /work
