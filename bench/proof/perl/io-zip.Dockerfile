# rule: format/zip-times
# by hand: $name) => $name, 'Time', 1577836800)
# path: /srv/www/templates.zip
FROM base
WORKDIR /src
COPY <<'F' pack.pl
use strict;
use warnings;
use IO::Compress::Zip qw($ZipError);
my %templates = ('mail.txt' => "Dear [% name %]\n", 'order.txt' => "Order [% id %]\n");
my $zip;
for my $name (sort keys %templates) {
    if ($zip) { $zip->newStream(Name => $name) }
    else { $zip = IO::Compress::Zip->new('/srv/www/templates.zip', Name => $name) or die $ZipError }
    $zip->print($templates{$name});
}
$zip->close;
F
RUN mkdir -p /srv/www && perl pack.pl
