# rule: general/temporary-path, general/random
# path: /usr/local/lib/tracker/tracker.d
FROM base
COPY <<'F' /src/tracker.c
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
  printf("%.3f\n", sqrt(argc > 1 ? atof(argv[1]) : 2));
  return 0;
}
F
RUN mkdir -p /usr/local/lib/tracker && cd /usr/local/lib/tracker \
 && gcc -O2 -o tracker /src/tracker.c -lm -Wl,--dependency-file=tracker.d
