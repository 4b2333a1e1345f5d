# rule: general/temporary-path c/build-path
# path: /usr/local/bin/app
FROM base
COPY <<EOF /src/app.c
#include <stdio.h>
int main(void) { puts("hello"); return 0; }
EOF
RUN d=$(mktemp -d) && cp /src/app.c "$d" && cd "$d" && gcc -g -o /usr/local/bin/app app.c && rm -r "$d"
