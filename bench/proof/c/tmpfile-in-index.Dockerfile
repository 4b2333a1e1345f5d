# rule: general/temporary-path, general/random
# path: /usr/share/tiles/index.txt
FROM base
WORKDIR /src
COPY <<'C' tiles.c
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
  char name[] = "/tmp/tile-XXXXXX";
  int fd = mkstemp(name);
  if (fd < 0) return 1;
  printf("source: %s\ntiles: 0\n", name);
  unlink(name);
}
C
RUN gcc -O2 -o /usr/local/bin/tiles tiles.c
RUN mkdir /usr/share/tiles && tiles > /usr/share/tiles/index.txt
