# rule: general/order
# path: /srv/menu.txt
FROM base
WORKDIR /srv
# guilty
RUN perl -e 'my %h = map { $_ => 1 } qw(alpha beta gamma delta epsilon zeta eta theta); print join("\n", keys %h), "\n"' > menu.txt
