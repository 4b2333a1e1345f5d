# identical: the path of the temporary folder is mapped away, in the debug information and in __FILE__
FROM base
COPY <<'C' /src/till.c
#include <assert.h>
#include <stdio.h>

int main(int argc, char **argv) {
  assert(argc > 0);
  printf("%s of %s\n", argv[0], __FILE__);
}
C
RUN work=$(mktemp -d) && cp /src/till.c $work/ && cd $work \
 && gcc -g -O2 -fdebug-prefix-map=$work=/usr/src/till -fmacro-prefix-map=$work=/usr/src/till -o /usr/local/bin/till $work/till.c \
 && rm -r $work
