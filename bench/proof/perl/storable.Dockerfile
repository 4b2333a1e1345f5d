# rule: perl/storable
# path: /srv/index.sto
FROM base
WORKDIR /srv
# guilty
RUN perl -MStorable=nstore -e 'my %h = map { $_ => length } qw(alpha beta gamma delta epsilon zeta eta theta); nstore(\%h, "index.sto")'
