# rule: general/time
# path: /srv/docs/tables.tsv
FROM base
RUN mkdir -p /srv/docs /tmp/db && chown mysql /tmp/db \
 && mariadb-install-db --user=mysql --datadir=/tmp/db --auth-root-authentication-method=normal --skip-test-db > /dev/null 2>&1 \
 && { mariadbd --user=mysql --datadir=/tmp/db --socket=/tmp/db.sock --pid-file=/tmp/db.pid --skip-networking > /dev/null 2>&1 & } \
 && for n in $(seq 60); do mariadb-admin --socket=/tmp/db.sock ping > /dev/null 2>&1 && break || sleep 1; done \
 && mariadb --socket=/tmp/db.sock -e "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, total DECIMAL(8, 2)); CREATE TABLE shop.users (id INT PRIMARY KEY, name VARCHAR(40))" \
 && mariadb --socket=/tmp/db.sock --batch -e "SELECT table_name, engine, create_time FROM information_schema.tables WHERE table_schema = 'shop' ORDER BY table_name" > /srv/docs/tables.tsv \
 && mariadb-admin --socket=/tmp/db.sock shutdown && wait && rm -rf /tmp/db /tmp/db.*
