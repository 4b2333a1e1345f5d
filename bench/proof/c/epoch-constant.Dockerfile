# rule: general/time, c/compile-time
# path: /usr/local/lib/licence.o
FROM base
COPY <<'F' /src/licence.c
#include <time.h>
#include "built.h"
int expired(time_t now) { return now > BUILT_AT + 365 * 86400L; }
F
RUN echo "#define BUILT_AT $(date +%s)L" > /src/built.h && gcc -O2 -c -o /usr/local/lib/licence.o /src/licence.c && rm /src/built.h
