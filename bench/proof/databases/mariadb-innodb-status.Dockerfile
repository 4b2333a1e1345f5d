# rule: general/time, general/number, general/random
# path: /srv/report/innodb.txt
# also: general/time, general/number, general/random
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/report
mariadb-install-db --user=mysql --datadir=/tmp/db --skip-test-db --auth-root-authentication-method=normal > /dev/null
mariadbd --no-defaults --user=mysql --datadir=/tmp/db --socket=/tmp/db.sock --pid-file=/tmp/db.pid --skip-networking > /dev/null 2>&1 &
until mariadb-admin --no-defaults --socket=/tmp/db.sock ping > /dev/null 2>&1; do sleep 0.2; done
mariadb --no-defaults --socket=/tmp/db.sock -e 'CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total INT) ENGINE=InnoDB; INSERT INTO shop.orders VALUES (1, 20), (2, 35)'
mariadb --no-defaults --socket=/tmp/db.sock -E -e 'SHOW ENGINE INNODB STATUS' > /srv/report/innodb.txt
mariadb-admin --no-defaults --socket=/tmp/db.sock shutdown
wait
rm -rf /tmp/db /tmp/db.sock /tmp/db.pid
EOF
