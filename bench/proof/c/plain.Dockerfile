# identical: the same source by the same compiler in the same folder
FROM base
COPY <<EOF /src/app.c
#include <stdio.h>
int main(void) { puts(__FILE__); return 0; }
EOF
RUN gcc -g -O2 -o /usr/local/bin/app /src/app.c
