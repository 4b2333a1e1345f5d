# rule: general/time, general/random
# also: general/random general/number general/time
# path: /srv/mail/welcome.eml
FROM base
WORKDIR /srv/mail
COPY <<"F" /srv/compose.pl
my $boundary = join "", "_----------=_", time, int rand 1e6;
print "Subject: Welcome\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"$boundary\"\n\n";
print "--$boundary\nContent-Type: text/$_\n\nWelcome!\n" for qw(plain html);
print "--$boundary--\n";
F
# guilty
RUN perl /srv/compose.pl > welcome.eml
