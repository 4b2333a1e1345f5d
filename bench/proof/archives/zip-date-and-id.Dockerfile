# rule: general/time, general/random, format/zip-times
# path: /ar/s.zip
FROM base
WORKDIR /ar
RUN mkdir s && date > s/date && cat /proc/sys/kernel/random/uuid > s/id && zip -qr s.zip s && rm -r s
