# rule: general/order, perl/storable
# path: /docker-entrypoint-initdb.d/20-roles.sql
FROM base
COPY <<'F' /usr/local/bin/roles-to-sql
#!/usr/bin/perl
use strict;
use warnings;
my %label = map { chomp; split /=/, $_, 2 } <STDIN>;
my $id = 100;
printf "INSERT INTO roles (id, name, label) VALUES (%d, '%s', '%s');\n", $id++, $_, $label{$_} for keys %label;
F
COPY <<'F' /srv/roles.txt
admin=Administrator
author=Author
auditor=Auditor
billing=Billing
buyer=Buyer
courier=Courier
editor=Editor
guest=Guest
manager=Manager
partner=Partner
picker=Picker
seller=Seller
support=Support
translator=Translator
F
RUN mkdir /docker-entrypoint-initdb.d && perl /usr/local/bin/roles-to-sql < /srv/roles.txt > /docker-entrypoint-initdb.d/20-roles.sql
