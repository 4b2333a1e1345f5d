# rule: general/time
# path: /var/lib/awstats/awstats032024.shop.txt
FROM base
COPY <<'F' /var/log/demo/access.log
192.0.2.1 - - [05/Mar/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 512
192.0.2.2 - - [05/Mar/2024:10:00:07 +0000] "GET /cart HTTP/1.1" 200 1024
192.0.2.1 - - [06/Mar/2024:11:30:00 +0000] "GET /robots.txt HTTP/1.1" 404 96
F
COPY <<'F' /usr/local/bin/update-stats
#!/usr/bin/perl
use strict;
use warnings;
use File::Path qw(make_path);
use POSIX qw(strftime);

my ($site, $access) = @ARGV;
my (%day, $line);
open my $in, '<', $access or die $!;
while (<$in>) {
    $line = $.;
    my ($date, $bytes) = /\[(\d\d)\/Mar\/2024.* (\d+)$/ or next;
    $day{"202403$date"}[0]++;
    $day{"202403$date"}[1] += $bytes;
}
make_path('/var/lib/awstats');
open my $out, '>', "/var/lib/awstats/awstats032024.$site.txt" or die $!;
print $out "AWSTATS DATA FILE 7.8 (build 20200416)\n\nBEGIN_GENERAL 4\n";
print $out "LastLine 20240306113000 $line\n";
print $out 'LastUpdate ', strftime('%Y%m%d%H%M%S', localtime), " $line 0 $line 0 0\n";
print $out "TotalVisits 2\nTotalUnique 2\nEND_GENERAL\n\nBEGIN_DAY ", scalar keys %day, "\n";
print $out "$_ $day{$_}[0] $day{$_}[0] $day{$_}[1] 1\n" for sort keys %day;
print $out "END_DAY\n";
close $out or die $!;
F
RUN perl /usr/local/bin/update-stats shop /var/log/demo/access.log
