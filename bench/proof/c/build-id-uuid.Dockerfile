# rule: general/random
# path: /usr/local/lib/libeight.so
FROM base
WORKDIR /src
COPY <<'C' eight.c
int eight(void) { return 8; }
C
COPY <<'MAKE' Makefile
CFLAGS ?= -O2 -fPIC
LDFLAGS += -Wl,--build-id=uuid

libeight.so: eight.o
	$(CC) -shared $(LDFLAGS) -o $@ $^

install: libeight.so
	install -D -m 644 $< $(DESTDIR)/usr/local/lib/$<
MAKE
RUN make && make install && cd / && rm -rf /src
