# rule: general/random, general/time, general/one-sided, general/leftover
# also: general/time
# path: /var/lib/shop/sessions/cgisess_*
FROM base
COPY <<'F' /usr/lib/cgi-bin/shop.pl
#!/usr/bin/perl
use strict;
use warnings;
use Digest::MD5 'md5_hex';
use Data::Dumper;
$Data::Dumper::Sortkeys = $Data::Dumper::Indent = 1;
my $id = md5_hex($$, time, rand 9999);
my %session = (_SESSION_ID => $id, _SESSION_CTIME => time, _SESSION_ATIME => time, _SESSION_REMOTE_ADDR => '', cart => []);
open my $file, '>', "/var/lib/shop/sessions/cgisess_$id" or die $!;
print $file Data::Dumper->Dump([\%session], ['D']);
close $file;
print "Set-Cookie: CGISESSID=$id\nContent-Type: text/plain\n\nready\n";
F
RUN mkdir -p /var/lib/shop/sessions && perl /usr/lib/cgi-bin/shop.pl | grep -q ready
