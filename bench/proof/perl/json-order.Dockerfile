# rule: general/order
# path: /srv/etc/features.json
FROM base
WORKDIR /srv/etc
COPY <<'F' /tmp/features.pl
use strict; use warnings; use JSON::PP;
my %f = map { ("feature_$_" => { enabled => $_ % 2 ? JSON::PP::true : JSON::PP::false, weight => $_ }) } 1 .. 15;
print JSON::PP->new->encode(\%f), "\n";
F
RUN perl /tmp/features.pl > features.json && rm /tmp/features.pl
