# rule: general/order general/one-sided
# path: /etc/apache2/sites-enabled/*.conf
# also: general/order general/one-sided general/number
FROM base
RUN cat > /usr/local/bin/write-sites <<'EOF'
#!/usr/bin/perl
use strict;
use warnings;
my %site = map { ("shop-$_" => "/srv/www/shop-$_") } qw(at be ch cz de dk es fi fr gb ie it nl no pl pt se);
my $number = 10;
for my $name (keys %site) {
    open my $out, ">", sprintf("/etc/apache2/sites-enabled/%03d-%s.conf", $number, $name) or die $!;
    print $out "<VirtualHost *:80>\n  ServerName $name.test\n  DocumentRoot $site{$name}\n</VirtualHost>\n";
    close $out;
    $number += 5;
}
EOF
RUN mkdir -p /etc/apache2/sites-enabled && perl /usr/local/bin/write-sites
