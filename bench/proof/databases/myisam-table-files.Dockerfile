# rule: general/time, database/data-folder, general/random, database/key-value
# path: /srv/dictionary/words.MYI
# also: general/random, general/time
FROM base
COPY <<'F' /srv/words.sql
CREATE DATABASE dictionary;
USE dictionary;
CREATE TABLE words (id int NOT NULL PRIMARY KEY, word varchar(40) NOT NULL, KEY (word)) ENGINE=MyISAM CHARSET=utf8mb4;
INSERT INTO words VALUES (1, 'anchor'), (2, 'bollard'), (3, 'capstan'), (4, 'davit'), (5, 'ensign');
FLUSH TABLES;
F
RUN install -d -o mysql /tmp/db /run/mysqld && mkdir /srv/dictionary \
 && mariadb-install-db --no-defaults --user=mysql --datadir=/tmp/db/data --skip-test-db > /dev/null \
 && { mariadbd --no-defaults --user=mysql --datadir=/tmp/db/data --socket=/tmp/db/sock --skip-networking --pid-file=/tmp/db/pid > /dev/null 2>&1 & } \
 && for n in $(seq 100); do mariadb-admin --no-defaults --socket=/tmp/db/sock ping > /dev/null 2>&1 && break; sleep 0.3; done \
 && mariadb --no-defaults --socket=/tmp/db/sock < /srv/words.sql \
 && mariadb-admin --no-defaults --socket=/tmp/db/sock shutdown && wait \
 && cp /tmp/db/data/dictionary/words.* /srv/dictionary/ && rm -rf /tmp/db /run/mysqld
