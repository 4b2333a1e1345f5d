# identical: every build has one user and one host name
FROM base
COPY <<'F' /src/about.c
#include <stdio.h>
int main(void) { puts("shopd, compiled by " BUILDER " with " COMPILER); return 0; }
F
RUN gcc -O2 -DBUILDER="\"$(id -un)@$(uname -n)\"" -DCOMPILER="\"$(gcc --version | head -n 1)\"" -o /usr/local/bin/shopd-about /src/about.c
