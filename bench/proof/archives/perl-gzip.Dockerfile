# rule: format/gzip-header, general/time
# path: /srv/export/catalog.csv.gz
# by hand: $ARGV[0] or die => $ARGV[0], -Time, 0 or die
FROM base
COPY <<'PL' /usr/local/bin/export-catalog
use strict;
use warnings;
use IO::Compress::Gzip qw(gzip $GzipError);

my $csv = "number,name\n";
$csv .= sprintf "%d,article %d\n", $_, $_ * 17 % 101 for 1 .. 60;
gzip \$csv => $ARGV[0] or die $GzipError;
PL
RUN mkdir -p /srv/export && perl /usr/local/bin/export-catalog /srv/export/catalog.csv.gz
