# rule: general/time, c/compile-time
# path: /usr/local/bin/shopd
# also: general/random, general/temporary-path
FROM base
WORKDIR /src
COPY <<'C' main.c
#include <stdio.h>

int parse(const char *text);

int main(int argc, char **argv) { printf("%d\n", argc > 1 ? parse(argv[1]) : 0); }
C
COPY <<'C' parse.c
int parse(const char *text) {
  int value = 0;
  while (*text >= '0' && *text <= '9') value = value * 10 + (*text++ - '0');
  return value;
}
C
# An incremental link notes when each of its inputs was last changed.
RUN gcc -O2 -fno-pie -c main.c parse.c && gcc -no-pie -fuse-ld=gold -fno-lto -fno-use-linker-plugin -Wl,--incremental-full,-z,norelro -o /usr/local/bin/shopd main.o parse.o
