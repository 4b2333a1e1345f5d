# rule: general/random
# path: /var/log/shop/malloc.trace
# also: general/number
FROM base
WORKDIR /src
COPY <<'C' smoke.c
/* A run with glibc's own leak check; the trace stays for whoever looks at leaks later. */
#include <mcheck.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
  mtrace();
  char *names[8];
  for (int i = 0; i < 8; i++) {
    names[i] = malloc(32 + 16 * i);
    if (!names[i]) return 1;
    strcpy(names[i], "customer");
  }
  for (int i = 0; i < 7; i++) free(names[i]);
  muntrace();
  return 0;
}
C
RUN gcc -O0 -o /usr/local/bin/smoke smoke.c
RUN mkdir -p /var/log/shop && MALLOC_TRACE=/var/log/shop/malloc.trace LD_PRELOAD=libc_malloc_debug.so.0 smoke
