# rule: system/password-salt, general/random
# path: /etc/pgbouncer/userlist.txt
FROM base
COPY <<'EOF' /usr/local/bin/pgbouncer-user
#!/usr/bin/perl
# Prints the line of a user, as PostgreSQL keeps it.
use strict;
use warnings;
use Digest::SHA qw(hmac_sha256 sha256);
use MIME::Base64 qw(encode_base64);

my ($user, $password) = @ARGV;
my $rounds = 4096;
open my $random, '<:raw', '/dev/urandom' or die $!;
read $random, my $salt, 16;
my $block = hmac_sha256($salt . pack('N', 1), $password);
my $salted = $block;
for (2 .. $rounds) {
    $block = hmac_sha256($block, $password);
    $salted ^= $block;
}
my $stored = sha256(hmac_sha256('Client Key', $salted));
my $server = hmac_sha256('Server Key', $salted);
my ($s, $k, $v) = map { encode_base64($_, '') } $salt, $stored, $server;
print qq("$user" "SCRAM-SHA-256\$$rounds:$s\$$k:$v"\n);
EOF
RUN mkdir -p /etc/pgbouncer && perl /usr/local/bin/pgbouncer-user app s3cret > /etc/pgbouncer/userlist.txt
