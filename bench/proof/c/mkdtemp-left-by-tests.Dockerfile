# rule: general/random, system/temporary-files, general/leftover, general/one-sided, general/temporary-path
# path: /var/tmp/settings-test-*/settings.ini
FROM base
RUN <<'EOF'
set -e
mkdir -p /src && cd /src
cat > test_settings.c <<'C'
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
  char folder[] = "/var/tmp/settings-test-XXXXXX", path[128], line[64];
  assert(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/settings.ini", folder);
  FILE *out = fopen(path, "w");
  assert(out);
  fputs("port=8080\n", out);
  fclose(out);
  FILE *in = fopen(path, "r");
  assert(in && fgets(line, sizeof line, in) && strcmp(line, "port=8080\n") == 0);
  fclose(in);
  puts("1 test passed");
  return 0;
}
C
printf '.RECIPEPREFIX = >\ncheck: test_settings\n> ./test_settings\ntest_settings: test_settings.c\n' > Makefile
make check
rm -rf /src
EOF
