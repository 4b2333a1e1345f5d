# rule: framework/secret, framework/secret-file, general/random, system/key
# path: /srv/app/app.conf
FROM base
RUN mkdir -p /srv/app && perl -e 'open my $r, "<:raw", "/dev/urandom" or die; sysread $r, my $b, 32; print "{ secrets => [\"", unpack("H*", $b), "\"], workers => 4 }\n"' > /srv/app/app.conf
