# rule: general/order
# path: /app/db/seed.sql
FROM base
WORKDIR /app
COPY <<'P' bin/make-seed.pl
use strict;
use warnings;
my @plans;
while (my $line = <STDIN>) {
    chomp $line;
    my %plan;
    @plan{qw(code title price currency seats storage_gb support trial_days region visible)} = split /;/, $line;
    push @plans, \%plan;
}
for my $plan (@plans) {
    printf "INSERT INTO plans (%s) VALUES (%s);\n", join(', ', keys %$plan), join(', ', map { "'$_'" } values %$plan);
}
P
COPY <<'D' db/plans.csv
free;Free;0;EUR;1;1;none;0;eu;1
team;Team;29;EUR;10;100;mail;14;eu;1
business;Business;99;EUR;50;1000;phone;30;eu;1
partner;Partner;49;USD;25;500;mail;30;us;0
D
RUN perl bin/make-seed.pl < db/plans.csv > db/seed.sql
