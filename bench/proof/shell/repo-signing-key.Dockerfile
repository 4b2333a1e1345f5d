# rule: system/key, general/random, system/gnupg
# path: /usr/share/keyrings/internal.asc
# also: general/time
FROM base
RUN export GNUPGHOME=/tmp/gnupg && mkdir -m 700 $GNUPGHOME && mkdir -p /usr/share/keyrings \
 && gpg --batch --quiet --passphrase '' --quick-generate-key 'Internal packages <packages@example.org>' ed25519 sign never \
 && gpg --batch --armor --export > /usr/share/keyrings/internal.asc \
 && gpgconf --kill all && rm -rf $GNUPGHOME
