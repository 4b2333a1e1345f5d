# rule: general/time, general/random
# path: /src/test/samples.bin
FROM base
WORKDIR /src
COPY <<'C' mksamples.c
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int main(int argc, char **argv) {
  FILE *out = fopen(argv[1], "wb");
  srand(time(NULL));
  for (int i = 0; i < 4096; i++) {
    short sample = rand() % 65536 - 32768;
    fwrite(&sample, sizeof sample, 1, out);
  }
  return fclose(out);
}
C
RUN gcc -O2 -o mksamples mksamples.c && mkdir test && ./mksamples test/samples.bin
