# rule: general/time, c/compile-time
# path: /usr/local/bin/panel
FROM base AS build
WORKDIR /src
COPY <<'C' pack.c
/* Files as arrays in C, for a server without a file system; each with its size and its time for Last-Modified. */
#include <stdio.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
  printf("struct packed { const char *name; const unsigned char *data; long size, mtime; };\n");
  for (int i = 1; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    printf("static const unsigned char v%d[] = {", i);
    for (int c; (c = getc(file)) != EOF;) printf("%d,", c);
    printf("0};\n");
    fclose(file);
  }
  printf("const struct packed packed_files[] = {\n");
  for (int i = 1; i < argc; i++) {
    struct stat st;
    stat(argv[i], &st);
    printf("  {\"/%s\", v%d, %ld, %ld},\n", argv[i], i, (long)st.st_size, (long)st.st_mtime);
  }
  printf("  {0, 0, 0, 0}};\n");
}
C
COPY <<'C' panel.c
#include <stdio.h>
#include "packed.h"

int main(void) {
  for (const struct packed *p = packed_files; p->name; p++) printf("%s %ld bytes of %ld\n", p->name, p->size, p->mtime);
}
C
COPY <<'HTML' src/index.html
<!doctype html>
<title>Panel</title>
<!-- no comment reaches the device -->
<h1>Panel</h1>
HTML
RUN mkdir web && sed '/<!--/d' src/index.html > web/index.html && gcc -O2 -o pack pack.c \
 && ./pack web/index.html > packed.h && gcc -O2 -s -o panel panel.c

FROM base
# guilty
COPY --from=build /src/panel /usr/local/bin/panel
