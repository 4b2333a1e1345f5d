# rule: general/temporary-path, general/random
# path: /usr/src/counter/Counter.c
FROM base
COPY <<'F' /usr/src/counter/Counter.xs
#include "EXTERN.h"
#include "perl.h"
#include "XSUB.h"

MODULE = Counter  PACKAGE = Counter

int
next(n)
    int n
  CODE:
    RETVAL = n + 1;
  OUTPUT:
    RETVAL
F
RUN stage=$(mktemp -d) \
 && cp /usr/src/counter/Counter.xs "$stage" \
 && xsubpp "$stage/Counter.xs" > /usr/src/counter/Counter.c \
 && rm -rf "$stage"
