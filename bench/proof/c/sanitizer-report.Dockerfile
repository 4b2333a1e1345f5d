# rule: general/number, general/leftover, general/random
# also: general/number, general/leftover, general/one-sided
# path: /var/log/asan/report*
FROM base
WORKDIR /src
COPY <<'C' fuzz.c
#include <stdlib.h>
#include <string.h>

static char last(const char *text) {
  char *copy = malloc(strlen(text));
  memcpy(copy, text, strlen(text));
  char c = copy[strlen(text)];
  free(copy);
  return c;
}

int main(int argc, char **argv) { return last(argc > 1 ? argv[1] : "seed") == 'x'; }
C
# A known fault; the report goes to those who will mend it.
RUN mkdir -p /var/log/asan && gcc -O1 -g -fsanitize=address -o fuzz fuzz.c \
 && (ASAN_OPTIONS=detect_leaks=0 ./fuzz 2> /var/log/asan/report.txt || true) && rm fuzz
