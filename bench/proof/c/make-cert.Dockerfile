# rule: system/key, general/random
# path: /etc/tunnel/tunnel.pem
# also: general/time, general/random
FROM base
WORKDIR /src
COPY <<'C' tunnel.c
#include <stdio.h>

int main(void) { return puts("tunnel: certificate /etc/tunnel/tunnel.pem") < 0; }
C
COPY <<'M' Makefile
DAYS = 1461

tunnel: tunnel.c
	$(CC) -O2 -o $@ $<

cert:
	umask 077; \
	openssl req -new -x509 -nodes -newkey rsa:2048 -days $(DAYS) -subj /O=Tunnel/CN=localhost -keyout key.pem -out cert.pem 2> /dev/null; \
	cat key.pem cert.pem > tunnel.pem; rm key.pem cert.pem

install: tunnel cert
	install -D tunnel $(DESTDIR)/usr/local/bin/tunnel
	install -D -m 600 tunnel.pem $(DESTDIR)/etc/tunnel/tunnel.pem
	rm -f tunnel.pem

.PHONY: cert install
M
RUN make install && rm tunnel
