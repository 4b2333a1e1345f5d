# rule: general/time, c/compile-time
# path: /usr/local/bin/ladle
FROM base
WORKDIR /usr/src/ladle
COPY <<'F' util/mkbuildinf.pl
#!/usr/bin/perl
use strict;
use warnings;
my ($compiler, $platform) = @ARGV;
my $date = gmtime() . ' UTC';
print qq(#define COMPILER "compiler: $compiler"\n#define PLATFORM "platform: $platform"\n#define DATE "built on: $date"\n);
F
COPY <<'F' ladle.c
#include <stdio.h>
#include "buildinf.h"
int main(void) { return puts("ladle 1.1\n" COMPILER "\n" PLATFORM "\n" DATE) < 0; }
F
RUN perl util/mkbuildinf.pl "gcc -O2" linux-x86_64 > /tmp/buildinf.h && gcc -O2 -I/tmp -o /usr/local/bin/ladle ladle.c && rm /tmp/buildinf.h
