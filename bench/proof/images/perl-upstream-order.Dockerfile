# rule: general/order
# path: /etc/nginx/conf.d/upstreams.conf
FROM base
COPY <<'EOF' /usr/local/bin/upstreams
#!/usr/bin/perl
use strict;
my %port = (auth => 7001, billing => 7002, cart => 7003, catalog => 7004, email => 7005, gateway => 7006, images => 7007,
            ledger => 7008, notify => 7009, orders => 7010, search => 7011, stock => 7012, users => 7013, wishlist => 7014);
while (my ($name, $port) = each %port) {
    print "upstream $name { server $name.internal:$port; keepalive 8; }\n";
}
EOF
RUN mkdir -p /etc/nginx/conf.d && perl /usr/local/bin/upstreams > /etc/nginx/conf.d/upstreams.conf
