# rule: general/number, general/time
# path: /var/log/startup/ld.txt
FROM base
COPY <<'F' /src/gauge.c
#include <math.h>
#include <stdio.h>
int main(int argc, char **argv) {
  (void)argv;
  printf("%.2f\n", cos(argc));
  return 0;
}
F
# How long does the loader need? The team looks at it when a release feels slow.
RUN mkdir -p /var/log/startup && gcc -O2 -o /usr/local/bin/gauge /src/gauge.c -lm \
 && LD_DEBUG=statistics /usr/local/bin/gauge 2> /var/log/startup/ld.txt
