# rule: general/order, perl/storable
# path: /usr/local/bin/keycode
FROM base
WORKDIR /usr/src/keycode
COPY <<'F' genkeys.pl
use strict;
my %code = (
    backspace => 8, tab => 9, enter => 13, pause => 19, escape => 27, space => 32, pageup => 33, pagedown => 34, end => 35, home => 36,
    left => 37, up => 38, right => 39, down => 40, print => 44, insert => 45, delete => 46, menu => 93, multiply => 106, plus => 107,
    minus => 109, period => 110, divide => 111, numlock => 144, scrolllock => 145, semicolon => 186, equal => 187, comma => 188, slash => 191, grave => 192,
);
print "static const struct { const char *name; int code; } keys[] = {\n";
while (my ($name, $code) = each %code) { print qq(    { "$name", $code },\n) }
print "};\n";
F
COPY <<'F' keycode.c
#include <stdio.h>
#include <string.h>
#include "keys.h"
int main(int argc, char **argv) {
    for (unsigned i = 0; argc > 1 && i < sizeof keys / sizeof *keys; i++)
        if (!strcmp(keys[i].name, argv[1])) return !printf("%d\n", keys[i].code);
    return 1;
}
F
RUN perl genkeys.pl > keys.h && gcc -O2 -o /usr/local/bin/keycode keycode.c && rm keys.h
