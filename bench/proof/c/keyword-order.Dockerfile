# rule: general/order
# path: /usr/local/bin/shopc
FROM base
WORKDIR /src
COPY <<'P' mkkeywords.pl
my %token = (
    if => 'IF', else => 'ELSE', while => 'WHILE', for => 'FOR', return => 'RETURN', break => 'BREAK',
    continue => 'CONTINUE', func => 'FUNC', let => 'LET', const => 'CONST', import => 'IMPORT', struct => 'STRUCT',
    true => 'TRUE', false => 'FALSE', null => 'NIL', switch => 'SWITCH', case => 'CASE', default => 'DEFAULT',
);
print "static const char *const keywords[] = {\n";
print "  \"$_\",\n" for keys %token;
print "};\n";
P
COPY <<'C' shopc.c
#include <stdio.h>
#include <string.h>
#include "keywords.h"
int main(int argc, char **argv) {
  for (unsigned i = 0; i < sizeof keywords / sizeof *keywords; i++)
    if (argc > 1 && !strcmp(argv[1], keywords[i])) return puts("keyword") < 0;
  return puts("name") < 0;
}
C
RUN perl mkkeywords.pl > keywords.h && gcc -O2 -o /usr/local/bin/shopc shopc.c && rm keywords.h
