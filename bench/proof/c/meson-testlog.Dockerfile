# rule: general/time, general/number, general/random, c/build-log, builder/traceparent
# path: /reports/testlog.json
FROM base AS test
WORKDIR /src
COPY <<'F' meson.build
project('parity', 'c')
test('parity', executable('parity', 'parity.c'))
F
COPY <<'F' parity.c
static int parity(unsigned n) { return n ? (n & 1) ^ parity(n >> 1) : 0; }
int main(void) { return parity(7) == 1 && parity(6) == 0 ? 0 : 1; }
F
RUN meson setup /build && meson test -C /build

FROM base
# guilty
COPY --from=test /build/meson-logs/testlog.json /reports/testlog.json
