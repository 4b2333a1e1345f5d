# rule: general/time c/compile-time
# path: /usr/local/bin/app
FROM base
COPY <<EOF /src/app.c
#include <stdio.h>
int main(void) { puts("built " __DATE__ " " __TIME__); return 0; }
EOF
RUN gcc -o /usr/local/bin/app /src/app.c
