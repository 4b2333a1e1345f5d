# rule: general/time c/compile-time
# path: /usr/local/bin/app
FROM base
COPY <<EOF /src/app.c
#include <stdio.h>
int main(void) { puts(BUILT); return 0; }
EOF
RUN gcc -DBUILT="\"$(date)\"" -o /usr/local/bin/app /src/app.c
