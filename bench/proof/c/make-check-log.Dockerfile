# rule: general/number, c/build-log, general/leftover
# path: /usr/src/sorter/test-suite.log
FROM base
RUN <<'EOF'
set -e
mkdir -p /usr/src/sorter && cd /usr/src/sorter
cat > test_sort.c <<'C'
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int main(void) {
  static int data[400000];
  const char *names[] = {"ascending", "descending", "mixed"};
  for (int test = 0; test < 3; test++) {
    for (int i = 0; i < 400000; i++) data[i] = test == 0 ? i : test == 1 ? 400000 - i : (int)(i * 7919L % 400000);
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    qsort(data, 400000, sizeof *data, compare);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("ok %d - %s (%ld ns)\n", test + 1, names[test], (to.tv_sec - from.tv_sec) * 1000000000L + to.tv_nsec - from.tv_nsec);
  }
  return 0;
}
C
cat > Makefile <<'MAKE'
.RECIPEPREFIX = >
check: test_sort
> ./test_sort > test-suite.log
test_sort: test_sort.c
> $(CC) -O2 -o $@ $<
MAKE
make check
EOF
