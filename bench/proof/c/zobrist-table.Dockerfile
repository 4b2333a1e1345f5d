# rule: general/random
# path: /usr/local/bin/board
FROM base
WORKDIR /src
COPY <<'F' gen.cpp
#include <cstdio>
#include <random>
int main() {
  std::random_device source;
  std::puts("static const unsigned table[64] = {");
  for (int i = 0; i < 64; i++) std::printf("  0x%08xu,\n", (unsigned)source());
  std::puts("};");
}
F
COPY <<'F' board.c
#include <stdio.h>
#include <stdlib.h>
#include "table.h"
int main(int argc, char **argv) {
  unsigned key = 0;
  for (int i = 1; i < argc; i++) key ^= table[atoi(argv[i]) & 63];
  return printf("%08x\n", key) < 0;
}
F
RUN g++ -o gen gen.cpp && ./gen > table.h && gcc -O2 -o /usr/local/bin/board board.c && rm gen table.h
