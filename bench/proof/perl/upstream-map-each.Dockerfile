# rule: general/order, perl/storable
# path: /etc/proxy/backends.map
FROM base
COPY <<'P' /usr/src/map.pl
use strict;
my %backend = (shop => 8001, blog => 8002, wiki => 8003, mail => 8004, chat => 8005, docs => 8006,
  api => 8007, auth => 8008, search => 8009, media => 8010, admin => 8011, stats => 8012);
while (my ($host, $port) = each %backend) {
  print "$host.example.org 127.0.0.1:$port;\n";
}
P
RUN mkdir -p /etc/proxy && perl /usr/src/map.pl > /etc/proxy/backends.map
