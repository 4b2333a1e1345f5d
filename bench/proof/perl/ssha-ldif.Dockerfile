# rule: system/password-salt, general/random
# path: /etc/ldap/seed/users.ldif
FROM base
COPY <<'F' /usr/local/bin/make-users
#!/usr/bin/perl
use strict;
use warnings;
use Digest::SHA 'sha1';
use MIME::Base64 'encode_base64';
my %password = (anna => 'spring', bert => 'summer');
for my $uid (sort keys %password) {
    my $salt = join '', map { chr int rand 256 } 1 .. 8;
    my $hash = '{SSHA}' . encode_base64(sha1($password{$uid} . $salt) . $salt, '');
    print "dn: uid=$uid,ou=people,dc=shop,dc=example\nobjectClass: account\nobjectClass: simpleSecurityObject\nuid: $uid\nuserPassword: $hash\n\n";
}
F
RUN mkdir -p /etc/ldap/seed && perl /usr/local/bin/make-users > /etc/ldap/seed/users.ldif
