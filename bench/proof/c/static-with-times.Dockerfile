# rule: format/ar-times
# path: /usr/local/lib/libnine.a
FROM base
WORKDIR /src
COPY <<'C' nine.c
int nine(void) { return 9; }
C
COPY <<'C' ten.c
int ten(void) { return 10; }
C
COPY <<'MAKE' Makefile
ARFLAGS = crU
PREFIX ?= /usr/local

libnine.a: nine.o ten.o
	$(AR) $(ARFLAGS) $@ $^
	ranlib -U $@

install: libnine.a
	install -m 644 $< $(PREFIX)/lib/
MAKE
RUN make libnine.a && make install && make -n >/dev/null && cd / && rm -rf /src
