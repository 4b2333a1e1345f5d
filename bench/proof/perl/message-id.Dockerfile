# rule: general/time
# also: general/number general/host-name general/random
# path: /srv/mail/test.eml
FROM base
WORKDIR /srv/mail
COPY <<"F" /srv/compose.pl
use strict;
my $id = sprintf "<%d.%d\@shop.example>", time, $$;
print "Message-ID: $id\nSubject: Test\n\nHello\n";
F
RUN perl /srv/compose.pl > test.eml
