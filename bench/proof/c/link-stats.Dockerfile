# rule: general/number, c/build-log, general/time
# path: /var/log/build/link-stats.txt
FROM base
WORKDIR /src
COPY <<'C' tool.c
#include <stdio.h>

int main(void) { return puts("usage: " TOOL " FILE") < 0; }
C
RUN mkdir -p /var/log/build \
 && for tool in import export check repair migrate; do \
      gcc -O2 "-DTOOL=\"$tool\"" -c -o $tool.o tool.c && gcc -Wl,--stats -o /usr/local/bin/shop-$tool $tool.o 2>> /var/log/build/link-stats.txt || exit 1; \
    done
