# rule: c/build-log, general/time, general/leftover, general/number
# also: general/time, general/number
# path: /root/.cache/ccache/**
FROM base
ENV PATH=/usr/lib/ccache:$PATH
WORKDIR /src
COPY <<'C' five.c
#include <stdio.h>
int main(void) { return puts("five") < 0; }
C
RUN gcc -O2 -c five.c -o five.o && gcc five.o -o /usr/local/bin/five && rm five.o
