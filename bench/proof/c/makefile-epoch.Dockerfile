# rule: c/compile-time, general/time
# path: /usr/local/bin/thirteen
FROM base
WORKDIR /src
COPY <<'MAKE' Makefile
BUILD := $(shell date +%s)
CFLAGS += -O2 -DBUILD=$(BUILD)L

thirteen: thirteen.c
	$(CC) $(CFLAGS) -o $@ $<

install: thirteen
	install -m 755 thirteen /usr/local/bin/
MAKE
COPY <<'C' thirteen.c
#include <stdio.h>
static const volatile long build = BUILD;
int main(void) { return printf("build %ld\n", build) < 0; }
C
RUN make && make install && cd / && rm -rf /src
