# rule: general/time
# path: /srv/replay.sql
# also: general/number
FROM base
COPY <<'SQL' /srv/schema.sql
CREATE DATABASE shop;
CREATE TABLE shop.articles (id INT PRIMARY KEY, name VARCHAR(40));
INSERT INTO shop.articles VALUES (1, 'lamp'), (2, 'chair');
UPDATE shop.articles SET name = 'stool' WHERE id = 2;
SQL
RUN mkdir -p /tmp/my && chown mysql /tmp/my \
 && mariadb-install-db --no-defaults --user=mysql --datadir=/tmp/my/data --auth-root-authentication-method=normal > /dev/null \
 && { mariadbd --no-defaults --user=mysql --datadir=/tmp/my/data --socket=/tmp/my/s --pid-file=/tmp/my/pid --skip-networking \
        --server-id=1 --log-bin=/tmp/my/changes --log-error=/tmp/my/log & } \
 && until mariadb-admin --no-defaults -S /tmp/my/s ping > /dev/null 2>&1; do sleep 0.2; done \
 && mariadb --no-defaults -S /tmp/my/s < /srv/schema.sql && mariadb-admin --no-defaults -S /tmp/my/s shutdown && wait \
 && mariadb-binlog --no-defaults /tmp/my/changes.000001 > /srv/replay.sql && rm -rf /tmp/my
