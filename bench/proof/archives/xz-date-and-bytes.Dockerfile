# rule: general/time, general/random, format/tar-times
# path: /ar/s.tar.xz
FROM base
WORKDIR /ar
RUN mkdir s && date +%s > s/date && head -c 8 /dev/urandom | od -An -tx1 > s/id && (cd s && tar cf - .) | xz > s.tar.xz && rm -r s
