# rule: general/order
# path: /usr/local/include/steps/steps.inc
FROM base AS generate
WORKDIR /src
COPY <<'F' steps.c
/* Writes how many steps each number takes down to one, a line as soon as it is known. */
#include <stdio.h>

int main(void) {
#pragma omp parallel for schedule(dynamic) num_threads(4)
  for (unsigned from = 1; from <= 6000; from++) {
    unsigned most = 0;
    for (unsigned near = from; near < from + 200; near++) {
      unsigned steps = 0;
      for (unsigned long at = near; at != 1; steps++) at = at & 1 ? 3 * at + 1 : at / 2;
      if (steps > most) most = steps;
    }
#pragma omp critical
    printf("STEPS(%u, %u)\n", from, most);
  }
  return 0;
}
F
RUN gcc -O2 -fopenmp -o steps steps.c && ./steps > steps.inc

FROM base
# guilty
COPY --from=generate /src/steps.inc /usr/local/include/steps/steps.inc
