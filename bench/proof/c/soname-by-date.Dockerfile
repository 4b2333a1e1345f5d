# rule: general/time
# also: general/one-sided
# path: /usr/local/lib/libshop.so*
FROM base
WORKDIR /src
COPY <<'C' shop.c
int shop_total(int pieces) { return pieces * 42; }
C
COPY <<'M' Makefile
REVISION := $(shell date +%s)
LIB := libshop.so.1.$(REVISION)
install:
	$(CC) -shared -fPIC -O2 -Wl,-soname,libshop.so.1 -o $(LIB) shop.c
	install -m 644 $(LIB) /usr/local/lib/
	ln -sf $(LIB) /usr/local/lib/libshop.so.1
	ln -sf libshop.so.1 /usr/local/lib/libshop.so
	rm $(LIB)
M
RUN make install
