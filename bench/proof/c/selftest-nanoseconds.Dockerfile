# rule: general/number, general/time
# path: /usr/share/codec/selftest.txt
FROM base
WORKDIR /src
COPY <<'C' selftest.c
#include <stdio.h>
#include <time.h>

int main(void) {
  struct timespec a, b;
  volatile unsigned sum = 0;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (unsigned i = 0; i < 50000000; i++) sum += i * i;
  clock_gettime(CLOCK_MONOTONIC, &b);
  printf("selftest ok, %lld ns\n", (b.tv_sec - a.tv_sec) * 1000000000LL + b.tv_nsec - a.tv_nsec);
}
C
RUN gcc -O1 -o /usr/local/bin/selftest selftest.c
RUN mkdir /usr/share/codec && selftest > /usr/share/codec/selftest.txt
