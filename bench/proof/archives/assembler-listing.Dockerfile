# rule: general/time
# path: /srv/firmware/start.lst
FROM base
WORKDIR /srv/firmware
COPY <<'ASM' start.s
    .text
    .globl start
start:
    xor %eax, %eax
    inc %eax
    ret
ASM
RUN as -aghls=start.lst -o start.o start.s
