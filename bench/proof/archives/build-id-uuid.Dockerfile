# rule: general/random
# path: /srv/bin/noop
FROM base
COPY <<"F" /srv/noop.s
.globl _start
_start:
  nop
F
RUN mkdir -p /srv/bin && as -o /tmp/noop.o /srv/noop.s && ld --build-id=uuid -o /srv/bin/noop /tmp/noop.o && rm /tmp/noop.o
