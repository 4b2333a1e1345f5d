# rule: general/temporary-path, general/random
# path: /etc/app/app.conf
FROM base
RUN set -eu; \
    build_dir="$(mktemp -d /tmp/build.XXXXXXXX)"; \
    mkdir -p "$build_dir/out" /etc/app; \
    printf 'prefix=/usr/local\nbuilddir=%s\nlibs=-L%s/out\n' "$build_dir" "$build_dir" > /etc/app/app.conf; \
    rm -rf "$build_dir"
