# rule: c/compile-time, general/time
# path: /usr/local/bin/cached
FROM base
WORKDIR /src
COPY --chmod=755 <<'F' mkreleasehdr.sh
#!/bin/sh
SHA1=$( (git show-ref --head --hash=8 2> /dev/null || echo 00000000) | head -n1)
BUILD_ID=$(uname -n)"-"$(date +%s)
echo "#define CACHED_GIT_SHA1 \"$SHA1\"" > release.h
echo "#define CACHED_BUILD_ID \"$BUILD_ID\"" >> release.h
F
COPY <<'F' main.c
#include <stdio.h>
#include "release.h"
int main(void) { puts("cached " CACHED_GIT_SHA1 " " CACHED_BUILD_ID); return 0; }
F
RUN ./mkreleasehdr.sh && gcc -O2 -o /usr/local/bin/cached main.c && rm release.h
