# rule: format/tar-times, format/compressed, general/time
# path: /dist/tools-1.4.tar.bz2
FROM base
WORKDIR /dist
RUN mkdir tools-1.4 && cp -r /payload/bin /payload/etc tools-1.4/ && echo 1.4 > tools-1.4/VERSION && tar -cjf tools-1.4.tar.bz2 tools-1.4 && rm -r tools-1.4
