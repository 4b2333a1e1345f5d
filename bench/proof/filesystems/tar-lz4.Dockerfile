# rule: format/tar-times
# path: /srv/layer.tar.lz4
FROM base
RUN mkdir -p /tmp/data && echo data > /tmp/data/file && tar -C /tmp/data -c . | lz4 -q - /srv/layer.tar.lz4 && rm -r /tmp/data
