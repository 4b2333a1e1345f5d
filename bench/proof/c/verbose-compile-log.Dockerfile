# rule: general/temporary-path, general/random, c/build-log
# path: /usr/share/doc/agent/compile.txt
FROM base
WORKDIR /src
COPY <<"EOF" agent.c
#include <stdio.h>
int main(void) { puts("agent"); return 0; }
EOF
# How it was compiled is kept for the auditors.
# guilty
RUN mkdir -p /usr/share/doc/agent && gcc -v -O2 -o /usr/local/bin/agent agent.c 2> /usr/share/doc/agent/compile.txt
