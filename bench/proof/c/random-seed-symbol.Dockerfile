# rule: general/random
# path: /usr/local/bin/app
# by hand: $(od -An -N16 -tx1 /dev/urandom | tr -d ' ') => 00112233
FROM base
COPY <<EOF /src/app.c
#include <stdio.h>
int main(void) { printf("%s\n", KEY); return 0; }
EOF
RUN gcc -DKEY="\"$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')\"" -o /usr/local/bin/app /src/app.c
