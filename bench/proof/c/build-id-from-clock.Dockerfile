# rule: general/time, c/compile-time
# path: /usr/local/bin/agent
FROM base
WORKDIR /src
COPY <<'EOF' agent.c
#include <stdio.h>
int main(void) { puts("agent"); return 0; }
EOF
RUN gcc -O2 -Wl,--build-id=0x$(printf %016x "$(date +%s)") -o /usr/local/bin/agent agent.c
