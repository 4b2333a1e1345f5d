# rule: general/random, general/number
# path: /var/lib/meter/users.dat
FROM base
WORKDIR /src
COPY <<'C' adduser.c
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record { int number; char name[64]; char shell[64]; };

static void add(FILE *out, int number, const char *name) {
  struct record record;
  record.number = number;
  strcpy(record.name, name);
  strcpy(record.shell, "/bin/sh");
  fwrite(&record, sizeof record, 1, out);
}

int main(int count, char **names) {
  FILE *out = fopen("/var/lib/meter/users.dat", "wb");
  printf("%d names, %s\n", count - 1, getenv("PATH"));
  for (int name = 1; name < count; name++) add(out, 1000 + name, names[name]);
  return fclose(out);
}
C
RUN gcc -O1 -w -o adduser adduser.c && mkdir -p /var/lib/meter && ./adduser ada grace linus && rm adduser
