# rule: general/time
# path: /usr/local/lib/pkg/shop.conf
FROM base
WORKDIR /src
COPY <<'T' shop.conf.in
# Settings of the library, installed on @WHEN@.
prefix = @PREFIX@
plugins = @PREFIX@/lib/shop/plugins
T
COPY <<'C' shop.c
int shop_version(void) { return 142; }
C
COPY <<'M' Makefile
PREFIX = /usr/local

all: libshop.so shop.conf

libshop.so: shop.c
	$(CC) -O2 -shared -fPIC -o $@ $<

shop.conf: shop.conf.in
	sed -e 's|@PREFIX@|$(PREFIX)|g' -e "s|@WHEN@|`LC_ALL=C date`|" $< > $@

install: all
	install -D -m 644 libshop.so $(PREFIX)/lib/libshop.so
	install -D -m 644 shop.conf $(PREFIX)/lib/pkg/shop.conf

clean:
	rm -f libshop.so shop.conf
M
RUN make install && make clean
