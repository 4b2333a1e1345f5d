# rule: general/time
# path: /usr/lib/firmware/board.bin
FROM base
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /src
COPY <<'C' board.c
const unsigned char board[64] = { 0x7f, 'B', 'R', 'D', 2, 0, 17, 4 };
C
RUN gcc -c board.c -o board.o && objcopy -O binary -j .rodata board.o board.raw \
 && mkdir -p /lib/firmware && { cat board.raw; perl -e 'print pack("N", time)'; printf 'END\0'; } > /lib/firmware/board.bin \
 && rm -rf /src
