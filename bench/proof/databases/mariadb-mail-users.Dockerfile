# rule: general/random, system/password-salt
# path: /srv/mail/users.sql
FROM base
COPY <<'F' /srv/mail/schema.sql
CREATE DATABASE mailserver;
USE mailserver;
CREATE TABLE virtual_users (id int NOT NULL PRIMARY KEY, email varchar(100) NOT NULL UNIQUE, password varchar(150) NOT NULL);
INSERT INTO virtual_users VALUES
  (1, 'postmaster@example.test', ENCRYPT('change me', CONCAT('$6$', SUBSTRING(SHA(RAND()), -16)))),
  (2, 'orders@example.test', ENCRYPT('change me too', CONCAT('$6$', SUBSTRING(SHA(RAND()), -16))));
F
RUN install -d -o mysql /tmp/db /run/mysqld \
 && mariadb-install-db --no-defaults --user=mysql --datadir=/tmp/db/data --skip-test-db > /dev/null \
 && { mariadbd --no-defaults --user=mysql --datadir=/tmp/db/data --socket=/tmp/db/sock --skip-networking --pid-file=/tmp/db/pid > /dev/null 2>&1 & } \
 && for n in $(seq 100); do mariadb-admin --no-defaults --socket=/tmp/db/sock ping > /dev/null 2>&1 && break; sleep 0.3; done \
 && mariadb --no-defaults --socket=/tmp/db/sock < /srv/mail/schema.sql \
 && mariadb-dump --no-defaults --socket=/tmp/db/sock --skip-dump-date mailserver > /srv/mail/users.sql \
 && mariadb-admin --no-defaults --socket=/tmp/db/sock shutdown && wait && rm -rf /tmp/db /run/mysqld
