# rule: c/build-path, general/random
# path: /usr/local/bin/count
FROM base
COPY <<'C' /src/count.c
#include <stdio.h>

int main(void) {
  long lines = 0;
  for (int character; (character = getchar()) != EOF;) lines += character == '\n';
  printf("%ld\n", lines);
  return 0;
}
C
RUN build="$(mktemp -d)" && cp /src/count.c "$build" && cd "$build" \
 && gcc -g -O2 -o count count.c && strip count && install -m 755 count /usr/local/bin/count \
 && rm -rf "$build"
