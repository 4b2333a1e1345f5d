# rule: general/number, general/time
# path: /srv/report/lines.json
FROM base
COPY <<'F' /usr/src/app/main.pl
#!/usr/bin/perl
# Says hello.
use strict;
use warnings;

print "hello\n";
F
COPY <<'F' /usr/src/app/Helper.pm
package Helper;
# Adds.
use strict;

sub add { my ($one, $two) = @_; return $one + $two }

1;
F
COPY <<'F' /usr/local/bin/count-lines
#!/usr/bin/perl
use strict;
use warnings;
use JSON::PP;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

my $start = clock_gettime(CLOCK_MONOTONIC);
my %sum = (nFiles => 0, blank => 0, comment => 0, code => 0);
for my $file (sort glob "$ARGV[0]/*.p[lm]") {
    open my $in, '<', $file or die $!;
    $sum{nFiles}++;
    while (<$in>) { $sum{/^\s*$/ ? 'blank' : /^\s*#(?!!)/ ? 'comment' : 'code'}++ }
}
my $elapsed = clock_gettime(CLOCK_MONOTONIC) - $start;
print JSON::PP->new->canonical->pretty->encode({
    header => {
        cloc_version => '1.96', n_files => $sum{nFiles}, elapsed_seconds => $elapsed,
        files_per_second => $sum{nFiles} / $elapsed,
    },
    Perl => \%sum,
});
F
RUN mkdir -p /srv/report && perl /usr/local/bin/count-lines /usr/src/app > /srv/report/lines.json
