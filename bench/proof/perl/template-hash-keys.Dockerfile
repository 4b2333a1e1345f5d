# rule: general/order, general/random
# path: /etc/app/environment
# also: general/order, general/random
FROM base
COPY <<'F' /usr/src/environment.tt
# Settings of the application
[% FOREACH name IN settings.keys -%]
[% name %]=[% settings.$name %]
[% END -%]
F
COPY <<'F' /usr/src/settings.pl
use strict;
use warnings;
use Template;

my %settings = (
    DB_HOST => 'db', DB_PORT => 5432, DB_NAME => 'app', DB_POOL => 5,
    CACHE_HOST => 'cache', CACHE_PORT => 11211, CACHE_TTL => 300,
    MAIL_HOST => 'mail', MAIL_PORT => 25, MAIL_FROM => 'app@example.org',
    LOG_LEVEL => 'info', LOG_FORMAT => 'json', WORKERS => 4, TIMEOUT => 30,
);
my $template = Template->new({ INCLUDE_PATH => '/usr/src', OUTPUT_PATH => '/etc/app' });
$template->process('environment.tt', { settings => \%settings }, 'environment') or die $template->error;
F
RUN perl /usr/src/settings.pl
