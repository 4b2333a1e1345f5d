# identical: what a profile led to is the same, and the profile itself is gone
FROM base
WORKDIR /src
COPY <<'F' price.c
#include <stdio.h>
#include <stdlib.h>
static int price(int article) { return article % 3 ? 100 + 7 * article : 90; }
int main(int argc, char **argv) {
  int sum = 0;
  for (int n = 0; n < (argc > 1 ? atoi(argv[1]) : 10); n++) sum += price(n);
  printf("%d\n", sum);
  return 0;
}
F
RUN gcc -O2 -fprofile-generate -c price.c && gcc -fprofile-generate -o price price.o && ./price 5000 \
 && gcc -O2 -fprofile-use -c price.c && gcc -o /usr/local/bin/price price.o && rm -f price price.o *.gcda
