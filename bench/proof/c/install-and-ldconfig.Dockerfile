# rule: debian/ldconfig-aux-cache, general/time
# path: /var/cache/ldconfig/aux-cache
# also: general/number
FROM base
WORKDIR /usr/local/src/ring
COPY <<'F' ring.c
unsigned ring_next(unsigned at, unsigned size) { return at + 1 == size ? 0 : at + 1; }
F
RUN gcc -O2 -shared -fPIC -Wl,-soname,libring.so.1 -o /usr/local/lib/libring.so.1.0.0 ring.c && ldconfig
