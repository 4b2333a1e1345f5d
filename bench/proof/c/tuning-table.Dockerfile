# rule: general/number
# path: /usr/local/include/fastsum/tune.h
FROM base AS tune
WORKDIR /src
COPY <<'F' tune.c
/* Measures how long a sum over blocks takes on this machine, for the choice at run time. */
#include <stdio.h>
#include <time.h>

static unsigned data[1 << 16];

static long measured(unsigned block) {
  struct timespec from, to;
  volatile unsigned sum = 0;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (unsigned round = 0; round < 50; round++)
    for (unsigned start = 0; start < 1 << 16; start += block)
      for (unsigned at = start; at < start + block; at++) sum += data[at] ^ round;
  clock_gettime(CLOCK_MONOTONIC, &to);
  return (to.tv_sec - from.tv_sec) * 1000000000L + to.tv_nsec - from.tv_nsec;
}

int main(void) {
  puts("/* made by tune, do not edit */");
  for (unsigned block = 64; block <= 8192; block *= 2) printf("#define SUM_COST_%u %ldL\n", block, measured(block));
  return 0;
}
F
RUN gcc -O2 -o tune tune.c && ./tune > tune.h

FROM base
# guilty
COPY --from=tune /src/tune.h /usr/local/include/fastsum/tune.h
