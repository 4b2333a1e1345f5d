# rule: general/one-sided, general/time, general/number, general/leftover
# path: /home/demo/Maildir/new/*
FROM base
COPY <<'F' /usr/local/bin/deliver
#!/usr/bin/perl
use strict;
use warnings;
use File::Path qw(make_path);
use Sys::Hostname;
use Time::HiRes qw(gettimeofday);

my $maildir = shift;
make_path(map { "$maildir/$_" } qw(cur new tmp));
my ($seconds, $micros) = gettimeofday;
my $name = sprintf '%d.M%dP%d.%s', $seconds, $micros, $$, hostname;
open my $out, '>', "$maildir/tmp/$name" or die $!;
print $out $_ while <STDIN>;
close $out or die $!;
rename "$maildir/tmp/$name", "$maildir/new/$name" or die $!;
F
RUN <<'EOF'
set -eu
perl /usr/local/bin/deliver /home/demo/Maildir <<'MAIL'
From: Team <team@example.org>
To: demo@example.org
Subject: Welcome

This mailbox is for trying things out.
MAIL
EOF
