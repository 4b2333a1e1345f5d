# rule: c/compile-time
# path: /usr/local/bin/hello
FROM base AS c
WORKDIR /src
COPY <<EOF hello.c
#include <stdio.h>
int main(void) { printf("hello, built %s %s\n", __DATE__, __TIME__); return 0; }
EOF
RUN gcc -O2 hello.c -o hello && install -D hello /dest/usr/local/bin/hello

FROM base
COPY --from=c /dest /
