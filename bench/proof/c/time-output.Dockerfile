# rule: general/number, general/time
# path: /usr/share/meter/build-time.txt
FROM base
SHELL ["/bin/bash", "-c"]
WORKDIR /src
COPY <<'C' meter.c
#include <stdio.h>
int main(void) { return puts("meter") < 0; }
C
RUN mkdir -p /usr/share/meter && { time gcc -O2 -o /usr/local/bin/meter meter.c; } 2> /usr/share/meter/build-time.txt
