# rule: format/gzip-header, general/time
# path: /usr/local/share/man/man1/tally.1.gz
FROM base
WORKDIR /usr/local/src/tally
COPY <<'F' tally.c
#include <stdio.h>
int main(void) {
  unsigned long lines = 0;
  for (int c; (c = getchar()) != EOF;) lines += c == '\n';
  printf("%lu\n", lines);
}
F
COPY <<'F' tally.1
.TH TALLY 1 "" "tally 1.2"
.SH NAME
tally \- counts lines
F
COPY <<'F' Makefile
PREFIX = /usr/local
MAN = $(DESTDIR)$(PREFIX)/share/man/man1
tally: tally.c
	$(CC) -O2 -o $@ $<
install: tally
	install -d $(DESTDIR)$(PREFIX)/bin $(MAN)
	install -m 755 tally $(DESTDIR)$(PREFIX)/bin
	install -m 644 tally.1 $(MAN)
	gzip -9 -f $(MAN)/tally.1
F
RUN make install
