# rule: general/order
# path: /srv/thumbs/index.txt
FROM base
RUN mkdir -p /srv/thumbs && perl <<'PERL'
use strict;
use warnings;
for my $picture (map { sprintf "picture-%02d", $_ } 1 .. 40) {
    next if fork;
    select undef, undef, undef, 0.05 + rand 0.5;
    open my $index, '>>', '/srv/thumbs/index.txt' or die $!;
    syswrite $index, "$picture.png 120x80\n";
    exit;
}
1 while wait != -1;
PERL
