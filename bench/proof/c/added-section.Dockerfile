# rule: general/time, c/compile-time
# path: /usr/local/bin/agent
FROM base
COPY <<'F' /src/agent.c
#include <stdio.h>
int main(void) { puts("agent"); return 0; }
F
RUN gcc -O2 -o /tmp/agent /src/agent.c && printf 'version=2.3\nbuilt=%s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" > /tmp/info \
 && objcopy --add-section .buildinfo=/tmp/info /tmp/agent /usr/local/bin/agent && rm /tmp/agent /tmp/info
