# rule: general/time
# also: general/number builder/traceparent
# path: /opt/sdk/make-database.txt
FROM base
WORKDIR /opt/sdk
COPY <<'F' Makefile
CFLAGS ?= -O2
PROGRAMS = probe
all: $(PROGRAMS)
probe: probe.o
install: all
	install -D probe /usr/local/bin/probe
clean:
	rm -f *.o $(PROGRAMS)
F
COPY <<'F' probe.c
#include <stdio.h>
int main(void) { return puts("probe") < 0; }
F
RUN make -s install clean
# guilty
RUN make --print-data-base --dry-run all > make-database.txt
