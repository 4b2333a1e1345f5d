# rule: general/random, general/time, framework/secret, framework/secret-file
# path: /etc/app/admin.conf
FROM base
RUN mkdir -p /etc/app && perl <<'EOF'
use strict;
use warnings;
srand(time);
my @letters = ('a' .. 'z', 'A' .. 'Z', 2 .. 9);
my $password = join '', map { $letters[rand @letters] } 1 .. 20;
open my $out, '>', '/etc/app/admin.conf' or die $!;
print $out "user = admin\npassword = $password\n";
close $out or die $!;
EOF
