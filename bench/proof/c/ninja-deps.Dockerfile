# rule: general/time, general/number, c/build-log
# path: /usr/src/agent/.ninja_deps
FROM base
WORKDIR /usr/src/agent
COPY <<"EOF" build.ninja
rule cc
  command = gcc -O2 -MD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
rule link
  command = gcc $in -o $out
build agent.o: cc agent.c
build agent: link agent.o
default agent
EOF
COPY <<"EOF" limits.h
#define SLOTS 12
EOF
COPY <<"EOF" agent.c
#include <stdio.h>
#include "limits.h"
int main(void) { printf("%d slots\n", SLOTS); return 0; }
EOF
# guilty
RUN ninja -j1 && rm -f .ninja_log
