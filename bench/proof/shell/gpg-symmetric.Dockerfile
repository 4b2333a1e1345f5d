# rule: general/random, system/gnupg, system/key
# also: system/temporary-files general/one-sided general/leftover
# path: /srv/backup.conf.gpg
FROM base
RUN echo 'bucket=shop' > /tmp/backup.conf && export GNUPGHOME=/tmp/g && mkdir -m 700 /tmp/g && gpg --batch --pinentry-mode loopback --passphrase change-me -o /srv/backup.conf.gpg -c /tmp/backup.conf && gpgconf --kill all && rm -rf /tmp/g /tmp/backup.conf
