# rule: general/order
# path: /srv/conf.pl
FROM base
WORKDIR /srv
# guilty
RUN perl -MData::Dumper -e 'my %h = map { $_ => length } qw(alpha beta gamma delta epsilon zeta eta theta); print Dumper(\%h)' > conf.pl
