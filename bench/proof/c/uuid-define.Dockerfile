# rule: general/random
# path: /usr/local/bin/meter
FROM base
WORKDIR /src
COPY <<'C' meter.c
#include <stdio.h>
int main(void) { return puts("meter " INSTANCE) < 0; }
C
COPY <<'MK' Makefile
INSTANCE := $(shell cat /proc/sys/kernel/random/uuid)
meter: meter.c
	$(CC) -O2 -DINSTANCE='"$(INSTANCE)"' -o $@ $<
install: meter
	install -m 755 meter /usr/local/bin/meter
MK
RUN make --silent install && rm meter
