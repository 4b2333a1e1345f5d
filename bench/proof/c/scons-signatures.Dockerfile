# rule: general/time, general/leftover, general/number, python/pickle
# also: general/time, general/leftover, general/number, python/pickle
# path: /src/.sconsign.dblite
FROM base
WORKDIR /src
COPY <<'PY' SConstruct
env = Environment(CCFLAGS="-O2")
env.Program("shopd", ["main.c", "price.c"])
PY
COPY <<'F' price.c
int price(int article) { return 100 + 7 * article; }
F
COPY <<'F' main.c
#include <stdio.h>
int price(int);
int main(void) { printf("%d\n", price(3)); return 0; }
F
RUN scons -Q && cp shopd /usr/local/bin/
