# rule: format/tar-times, general/time
# path: /usr/src/app-1.0.tar
# also: git/repository
FROM base
WORKDIR /tmp/work
COPY <<'EOF' /tmp/work/app.sh
#!/bin/sh
exec echo "app 1.0"
EOF
RUN git init -q . && git add -A \
 && git -c user.name=packager -c user.email=packager@example.org commit -q -m 'import' \
 && mkdir -p /usr/src && git archive --prefix=app-1.0/ -o /usr/src/app-1.0.tar HEAD \
 && cd / && rm -rf /tmp/work
