# rule: general/time, general/leftover
# also: general/number, general/random, general/host-name
# path: /var/log/mysql/error.log
FROM base
COPY <<'F' /srv/schema.sql
CREATE DATABASE shop;
CREATE TABLE shop.product (id INT PRIMARY KEY, name VARCHAR(80) NOT NULL);
INSERT INTO shop.product VALUES (1, 'bell'), (2, 'lamp');
F
COPY --chmod=755 <<'F' /usr/local/bin/check-schema
#!/bin/sh -e
# Does the schema load?
mariadb-install-db --user=mysql --datadir=/tmp/data > /dev/null 2>&1
mariadbd --user=mysql --datadir=/tmp/data --socket=/tmp/m.sock --pid-file=/tmp/m.pid --skip-networking --log-error=/var/log/mysql/error.log &
until mariadb-admin --socket=/tmp/m.sock ping > /dev/null 2>&1; do sleep 0.5; done
mariadb --socket=/tmp/m.sock < /srv/schema.sql
mariadb-admin --socket=/tmp/m.sock shutdown
wait
rm -rf /tmp/data /tmp/m.sock /tmp/m.pid
F
RUN install -d -o mysql /var/log/mysql && check-schema
