# rule: format/tar-times, general/time
# path: /srv/channel/noarch/tool-1.0-0.conda
FROM base
RUN mkdir -p /tmp/c/lib /tmp/c/info /srv/channel/noarch && cd /tmp/c && for n in 1 2 3; do sed 's/file/module/' "/data/f$n.txt" > "lib/m$n.txt"; done \
 && printf '{"name": "tool", "version": "1.0", "build": "0", "subdir": "noarch"}\n' > info/index.json \
 && tar -cf - lib | zstd -q -o pkg-tool-1.0-0.tar.zst \
 && tar -cf - --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner info | zstd -q -o info-tool-1.0-0.tar.zst \
 && printf '{"conda_pkg_format_version": 2}\n' > metadata.json && touch -d @1577836800 metadata.json ./*.zst \
 && zip -q -0 -X /srv/channel/noarch/tool-1.0-0.conda metadata.json pkg-tool-1.0-0.tar.zst info-tool-1.0-0.tar.zst && rm -rf /tmp/c
