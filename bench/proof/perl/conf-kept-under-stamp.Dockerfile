# rule: general/time general/one-sided general/leftover
# path: /etc/app/app.conf.*
# also: general/time general/one-sided general/leftover
FROM base
RUN mkdir -p /etc/app && printf 'listen = 8080\nworkers = 4\n' > /etc/app/app.conf
RUN perl -MFile::Copy -e 'my $f = "/etc/app/app.conf"; my @t = gmtime; copy($f, sprintf("%s.%04d%02d%02d%02d%02d%02d", $f, $t[5] + 1900, $t[4] + 1, @t[3, 2, 1, 0])) or die $!; open my $o, ">>", $f or die $!; print $o "debug = 0\n"'
