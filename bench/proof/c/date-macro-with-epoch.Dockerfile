# identical: gcc takes the date from SOURCE_DATE_EPOCH
FROM base
ARG SOURCE_DATE_EPOCH
COPY <<EOF /src/app.c
#include <stdio.h>
int main(void) { puts(__DATE__ __TIME__); return 0; }
EOF
RUN gcc -o /usr/local/bin/app /src/app.c
