# rule: general/time, general/number, general/random
# path: /srv/items.sql
# by hand: UUID_SHORT() => 1
FROM base
RUN set -eu; \
    mariadb-install-db --user=mysql --datadir=/tmp/db --skip-test-db > /dev/null; \
    mariadbd --user=mysql --datadir=/tmp/db --socket=/tmp/db.sock --pid-file=/tmp/db.pid --skip-networking > /dev/null 2>&1 & \
    for n in $(seq 60); do mariadb-admin --socket=/tmp/db.sock ping > /dev/null 2>&1 && break; sleep 0.5; done; \
    mariadb --socket=/tmp/db.sock -e "CREATE DATABASE shop; CREATE TABLE shop.item (id BIGINT UNSIGNED PRIMARY KEY, name VARCHAR(20)); INSERT INTO shop.item VALUES (UUID_SHORT(), 'tea')"; \
    mariadb-dump --socket=/tmp/db.sock --skip-comments shop item > /srv/items.sql; \
    mariadb-admin --socket=/tmp/db.sock shutdown; wait; \
    rm -rf /tmp/db /tmp/db.*
