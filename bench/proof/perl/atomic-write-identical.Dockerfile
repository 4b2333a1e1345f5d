# identical: the file is written under a random name and then renamed to a fixed one, keys are sorted, and the process id only stands in a name that is gone
FROM base
COPY <<'P' /usr/local/bin/write-conf
use strict;
use warnings;
use File::Temp 'tempfile';
my %conf = (listen => '0.0.0.0:80', workers => 4, timeout => 30, user => 'www', root => '/srv/www', index => 'index.html');
my ($out, $name) = tempfile("conf-$$-" . time . '-XXXXXX', DIR => '/srv', UNLINK => 0);
print $out "$_ = $conf{$_}\n" for sort keys %conf;
close $out;
chmod 0644, $name;
rename $name, '/srv/site.conf' or die $!;
P
RUN perl /usr/local/bin/write-conf
