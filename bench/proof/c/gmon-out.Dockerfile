# rule: general/leftover, general/number, general/random, general/time
# also: general/leftover, general/number, general/random, general/time
# path: /src/gmon.out
FROM base
WORKDIR /src
COPY <<'F' bench.c
#include <stdio.h>
static unsigned mix(unsigned x) { x ^= x << 13; x ^= x >> 17; x ^= x << 5; return x; }
int main(void) {
  unsigned x = 1;
  for (long n = 0; n < 300000000; n++) x = mix(x);
  printf("%u\n", x);
  return 0;
}
F
RUN gcc -O1 -pg -fno-inline -o bench bench.c && ./bench && gcc -O2 -o /usr/local/bin/bench bench.c && rm bench
