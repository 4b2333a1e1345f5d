# identical: CPAN::Meta::YAML sorts the keys of each hash
FROM base
COPY <<'F' /usr/local/bin/make-config
#!/usr/bin/perl
use strict;
use warnings;
use CPAN::Meta::YAML;
my %config = (
    database => { host => 'db', port => 5432, name => 'shop', user => 'shop', timeout => 30 },
    mail => { from => 'shop@example.org', server => 'mail', port => 25, tls => 1 },
    cache => { folder => '/var/cache/shop', size => '64M', keep => 3600 },
    workers => 4, language => 'de', currency => 'EUR', debug => 0, theme => 'plain',
);
my %all = (%config, map { ($_ => { limit => 10, title => "Shop in $_" }) } qw(berlin hamburg leipzig bremen dresden));
print CPAN::Meta::YAML->new(\%all)->write_string;
F
RUN mkdir /etc/shop && perl /usr/local/bin/make-config > /etc/shop/config.yml
