# rule: general/random
# path: /srv/backup/seed.sql.cms
FROM base
RUN mkdir -p /srv/backup && printf 'CREATE TABLE parts (id int, name text);\nINSERT INTO parts VALUES (1, %s);\n' "'bolt'" > /tmp/seed.sql \
 && openssl cms -encrypt -aes256 -binary -outform DER -in /tmp/seed.sql -out /srv/backup/seed.sql.cms /etc/ca/ca.crt \
 && rm /tmp/seed.sql
