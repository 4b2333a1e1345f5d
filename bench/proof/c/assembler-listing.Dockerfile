# rule: general/time, general/temporary-path, general/random, c/build-log
# path: /src/crc.lst
FROM base
WORKDIR /src
COPY <<'C' crc.c
unsigned crc(const unsigned char *p, unsigned n) {
  unsigned c = ~0u;
  while (n--) { c ^= *p++; for (int k = 0; k < 8; k++) c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1; }
  return ~c;
}
C
RUN gcc -O2 -c -Wa,-aghlns=crc.lst -o crc.o crc.c
