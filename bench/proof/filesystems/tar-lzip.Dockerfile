# rule: format/tar-times, general/time
# also: format/compressed
# path: /srv/dist/payload.tar.lz
FROM base
RUN mkdir /srv/dist && cp -r /payload /work && tar -cf - -C /work . | lzip -9 > /srv/dist/payload.tar.lz && rm -r /work
