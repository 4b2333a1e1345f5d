# identical: keys are sorted before they are written
FROM base
WORKDIR /srv
RUN perl -MJSON::PP -MData::Dumper -e '$Data::Dumper::Sortkeys = 1; my %h = map { $_ => length } qw(alpha beta gamma delta epsilon); print Dumper(\%h), JSON::PP->new->canonical->encode(\%h)' > menu.txt
