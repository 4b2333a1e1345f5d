# rule: format/ar-times
# path: /usr/local/lib/libapp.a
FROM base
COPY <<EOF /src/a.c
int one(void) { return 1; }
EOF
RUN mkdir -p /tmp/o && cd /tmp/o && gcc -c /src/a.c && ar rcsU /usr/local/lib/libapp.a a.o && rm -r /tmp/o
