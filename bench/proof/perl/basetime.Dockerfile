# rule: general/time
# path: /srv/app/lib/Shop/Built.pm
FROM base
WORKDIR /srv/app
COPY <<'F' built.pl
use strict;
use warnings;
mkdir 'lib'; mkdir 'lib/Shop';
open my $out, '>', 'lib/Shop/Built.pm' or die $!;
print {$out} "package Shop::Built;\nour \$VERSION = '1.4';\nour \$TIME = $^T;\n1;\n";
close $out or die $!;
F
RUN perl built.pl
