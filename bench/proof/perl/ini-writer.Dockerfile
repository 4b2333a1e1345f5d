# rule: general/order
# path: /etc/app/app.ini
FROM base
COPY <<'EOF' /usr/local/bin/configure-app
#!/usr/bin/perl
use strict;
use warnings;

my %config = (
    server  => { host => '0.0.0.0', port => 8080, workers => 4, timeout => 30, keepalive => 5, backlog => 128 },
    cache   => { backend => 'redis', ttl => 300, prefix => 'app', size => '64m', compress => 1 },
    mail    => { relay => 'mail.internal', from => 'app@example.org', retries => 3, tls => 'yes' },
    logging => { level => 'info', file => '/var/log/app.log', rotate => 'daily', keep => 14 },
);
open my $out, '>', '/etc/app/app.ini' or die $!;
while (my ($section, $values) = each %config) {
    print $out "[$section]\n";
    print $out "$_ = $values->{$_}\n" for keys %$values;
    print $out "\n";
}
close $out or die $!;
EOF
RUN mkdir -p /etc/app && perl /usr/local/bin/configure-app
