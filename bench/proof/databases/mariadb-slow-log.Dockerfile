# rule: general/time, general/number, general/leftover
# path: /var/log/mysql/slow.log
FROM base
COPY <<'F' /srv/schema.sql
CREATE DATABASE shop;
CREATE TABLE shop.product (id INT PRIMARY KEY, name VARCHAR(80) NOT NULL);
INSERT INTO shop.product VALUES (1, 'bell'), (2, 'lamp');
SELECT COUNT(*) FROM shop.product a JOIN shop.product b ON a.name = b.name;
F
RUN install -d -o mysql /var/log/mysql
# guilty
RUN mariadb-install-db --user=mysql --datadir=/tmp/data > /dev/null 2>&1 \
 && (mariadbd --user=mysql --datadir=/tmp/data --socket=/tmp/m.sock --pid-file=/tmp/m.pid --skip-networking \
      --slow-query-log --slow-query-log-file=/var/log/mysql/slow.log --long-query-time=0 > /dev/null 2>&1 &) \
 && until mariadb-admin --socket=/tmp/m.sock ping > /dev/null 2>&1; do sleep 0.5; done \
 && mariadb --socket=/tmp/m.sock < /srv/schema.sql > /dev/null && mariadb-admin --socket=/tmp/m.sock shutdown \
 && while [ -e /tmp/m.pid ]; do sleep 0.2; done && rm -rf /tmp/data /tmp/m.sock
