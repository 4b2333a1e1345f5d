# rule: general/time
# path: /usr/share/meter/words.dict
FROM base
WORKDIR /src
COPY <<'C' gendict.c
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

struct header { char magic[4]; uint32_t words; int64_t seconds, nanoseconds; };

int main(void) {
  static const char *words[] = {"apple", "pear", "plum", "quince"};
  struct timespec now;
  struct header header = {.magic = "DICT", .words = 4};
  uint32_t sum = 0;
  clock_gettime(CLOCK_REALTIME, &now);
  header.seconds = now.tv_sec;
  header.nanoseconds = now.tv_nsec;
  for (size_t at = 0; at < sizeof header; at++) sum = sum * 31 + ((unsigned char *)&header)[at];
  fwrite(&header, sizeof header, 1, stdout);
  for (int word = 0; word < 4; word++) fwrite(words[word], 1, strlen(words[word]) + 1, stdout);
  fwrite(&sum, sizeof sum, 1, stdout);
  return 0;
}
C
RUN gcc -O2 -o gendict gendict.c && mkdir -p /usr/share/meter && ./gendict > /usr/share/meter/words.dict && rm gendict
