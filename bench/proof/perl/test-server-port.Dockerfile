# rule: general/number, general/random
# path: /srv/app/test.conf
FROM base
RUN mkdir -p /srv/app && perl -MIO::Socket::INET -e 'my $s = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1", LocalPort => 0, Proto => "tcp") or die $!; print "[http]\nlisten = 127.0.0.1\nport = ", $s->sockport, "\n"' > /srv/app/test.conf
