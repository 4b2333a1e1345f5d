# rule: general/random, system/random-seed
# path: /var/lib/vpn/seed.bin
FROM base
WORKDIR /src
COPY <<'C' seed.c
#include <stdio.h>
#include <unistd.h>

int main(void) {
  unsigned char seed[64];
  if (getentropy(seed, sizeof seed)) return 1;
  return fwrite(seed, 1, sizeof seed, stdout) != sizeof seed;
}
C
RUN gcc -O2 -o /usr/local/bin/make-seed seed.c
RUN mkdir -p /var/lib/vpn && make-seed > /var/lib/vpn/seed.bin
