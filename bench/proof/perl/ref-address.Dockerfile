# rule: general/random, general/number
# path: /srv/debug.txt
FROM base
RUN perl -e 'my $r = {a=>1}; my @l = map { [$_] } 1..3; print "registry $r\n"; print "handler $_\n" for @l;' > /srv/debug.txt
