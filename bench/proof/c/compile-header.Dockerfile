# rule: general/time, c/compile-time
# path: /boot/loader.bin
FROM base
WORKDIR /src
COPY <<'SH' mkcompile.sh
#!/bin/sh
# As kernels and boot loaders do it.
cat <<H
#define UTS_VERSION "#$(cat .version) SMP $(LC_ALL=C date)"
#define COMPILE_BY "$(id -un)"
#define COMPILE_HOST "$(uname -n)"
#define COMPILER "$(gcc --version | head -1)"
H
SH
COPY <<'C' banner.c
#include "compile.h"
const char banner[] = "loader 6.1 (" COMPILE_BY "@" COMPILE_HOST ") (" COMPILER ") " UTS_VERSION "\n";
C
RUN echo 1 > .version && sh mkcompile.sh > compile.h && gcc -Os -ffreestanding -c banner.c \
 && mkdir -p /boot && objcopy -O binary -j .rodata banner.o /boot/loader.bin && rm -f banner.o compile.h
