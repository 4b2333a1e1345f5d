# rule: general/order, general/random
# path: /srv/app/config.version
FROM base
WORKDIR /srv/app
# guilty
RUN perl -MDigest::MD5=md5_hex -e 'my %c = (host => "db", port => 5432, user => "app", pool => 8, tls => 1, retry => 3, log => "warn", cache => 60, lang => "en", theme => "dark"); print "config_version=", md5_hex(join ";", map { "$_=$c{$_}" } keys %c), "\n"' > config.version
