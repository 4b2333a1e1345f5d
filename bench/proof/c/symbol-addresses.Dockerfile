# rule: general/random, general/number
# path: /usr/share/meter/symbols.map
FROM base
WORKDIR /src
COPY <<'C' probe.c
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  printf("%p main\n%p printf\n%p heap\n", (void *)main, (void *)printf, malloc(16));
  return 0;
}
C
RUN gcc -O2 -o probe probe.c && mkdir -p /usr/share/meter && ./probe > /usr/share/meter/symbols.map && rm probe
