# rule: general/time, general/number
# path: /usr/local/share/perl5/Shop/Seed.pm
# by hand: = time; => = 1577836800;
FROM base
COPY <<'F' /src/embed.pl
use strict;
use warnings;

my $now = time;
my $text = join "\n", 'tea 250', 'milk 90', 'bread 310', "seeded $now", '';
open my $out, '>', '/usr/local/share/perl5/Shop/Seed.pm' or die $!;
print $out "package Shop::Seed;\nsub rows { local \$/; return unpack 'u', <DATA> }\n1;\n__DATA__\n", pack('u', $text);
close $out or die $!;
F
RUN mkdir -p /usr/local/share/perl5/Shop && perl /src/embed.pl
