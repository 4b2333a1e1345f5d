# rule: general/number
# path: /etc/shop/ipc.conf
FROM base
WORKDIR /src
COPY <<'C' mkkey.c
/* The key of the shared memory: made once of a file, so that all the programs of the shop agree. */
#include <stdio.h>
#include <sys/ipc.h>

int main(int argc, char **argv) {
  key_t key = argc > 1 ? ftok(argv[1], 'S') : -1;
  if (key == -1) return 1;
  printf("shared_memory_key = 0x%08x\n", (unsigned)key);
}
C
RUN gcc -O2 -s -o /usr/local/bin/mkkey mkkey.c
RUN mkdir -p /etc/shop /var/lib/shop && touch /var/lib/shop/anchor && mkkey /var/lib/shop/anchor > /etc/shop/ipc.conf
