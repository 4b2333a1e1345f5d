# rule: c/build-log, general/time, general/leftover, general/number
# also: general/random, general/temporary-path, general/time, general/number, python/pickle, general/order
# path: /src/build/meson-logs/meson-log.txt
FROM base
WORKDIR /src
COPY <<'MESON' meson.build
project('three', 'c', default_options: ['buildtype=release'])
executable('three', 'three.c', install: true)
MESON
COPY <<'C' three.c
int main(void) { return 3; }
C
RUN meson setup build && meson install -C build
