# rule: format/compressed, general/time
# path: /srv/cpan/modules/02packages.details.txt.gz
FROM base
COPY <<'F' /usr/local/bin/index-cpan
#!/usr/bin/perl
use strict;
use warnings;
use POSIX 'strftime';
my %module = ('Shop::Cart' => '1.02', 'Shop::Order' => '1.10', 'Shop::Mail' => '0.31');
print "File:         02packages.details.txt\n";
print "Description:  Package names of the company\n";
print "Columns:      package name, version, path\n";
print "Line-Count:   ", scalar(keys %module), "\n";
print "Last-Updated: ", strftime('%a, %d %b %Y %H:%M:%S GMT', gmtime), "\n\n";
printf "%-30s %8s  %s\n", $_, $module{$_}, 'S/SH/SHOP/Shop-1.10.tar.gz' for sort keys %module;
F
RUN mkdir -p /srv/cpan/modules && perl /usr/local/bin/index-cpan | gzip -n9 > /srv/cpan/modules/02packages.details.txt.gz
