# rule: general/time, general/leftover, c/build-log
# also: general/number general/random general/temporary-path
# path: /var/log/ccache.log
FROM base
COPY <<'F' /src/probe.c
#include <stdio.h>
int main(void) { return puts("probe") < 0; }
F
RUN export CCACHE_DIR=/tmp/ccache CCACHE_LOGFILE=/var/log/ccache.log && cd /src \
 && ccache gcc -O2 -c probe.c -o /tmp/probe.o && gcc /tmp/probe.o -o /usr/local/bin/probe && rm -rf /tmp/ccache /tmp/probe.o
