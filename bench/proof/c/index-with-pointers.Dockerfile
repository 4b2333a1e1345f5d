# rule: general/random
# path: /usr/share/lexicon/words.idx
FROM base
RUN <<'EOF'
set -e
cat > /tmp/mkindex.c <<'C'
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct entry { char *word; uint32_t length; uint32_t offset; };
int main(void) {
  char line[64];
  uint32_t offset = 0;
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    struct entry one = { strdup(line), (uint32_t)strlen(line), offset };
    offset += one.length + 1;
    fwrite(&one, sizeof one, 1, stdout);
  }
  return 0;
}
C
gcc -O2 -o /tmp/mkindex /tmp/mkindex.c
mkdir -p /usr/share/lexicon && cd /usr/share/lexicon
printf '%s\n' apple banana cherry damson elder fig grape > words.txt
/tmp/mkindex < words.txt > words.idx
rm /tmp/mkindex /tmp/mkindex.c
EOF
