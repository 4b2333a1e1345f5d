# rule: general/random
# path: /usr/local/bin/sealer
FROM base
WORKDIR /src
COPY <<'C' main.c
#include <stdio.h>

static const unsigned char key[] = {
#include "key.inc"
};

int main(int count, char **words) {
  const char *text = count > 1 ? words[1] : "";
  for (size_t at = 0; text[at]; at++) printf("%02x", text[at] ^ key[at % sizeof key]);
  putchar('\n');
  return 0;
}
C
RUN head -c 32 /dev/urandom | xxd -i > key.inc && gcc -O2 -s -o /usr/local/bin/sealer main.c && rm key.inc
