# rule: general/temporary-path c/build-path
# path: /usr/local/bin/app
FROM base
COPY <<EOF /src/app.c
#include <assert.h>
#include <stdio.h>
int main(int count, char **words) { assert(count > 0); puts(__FILE__); return 0; }
EOF
RUN d=$(mktemp -d) && cp /src/app.c "$d" && gcc -o /usr/local/bin/app "$d/app.c" && rm -r "$d"
