# rule: general/time
# path: /srv/users.sql
FROM base
RUN set -eu; \
    mariadb-install-db --user=mysql --datadir=/tmp/db --skip-test-db > /dev/null; \
    mariadbd --user=mysql --datadir=/tmp/db --socket=/tmp/db.sock --pid-file=/tmp/db.pid --skip-networking > /dev/null 2>&1 & \
    for n in $(seq 60); do mariadb-admin --socket=/tmp/db.sock ping > /dev/null 2>&1 && break; sleep 0.5; done; \
    mariadb --socket=/tmp/db.sock -e "CREATE USER shop@localhost IDENTIFIED BY 'shop'; GRANT SELECT ON *.* TO shop@localhost"; \
    mariadb-dump --socket=/tmp/db.sock --skip-comments mysql global_priv > /srv/users.sql; \
    mariadb-admin --socket=/tmp/db.sock shutdown; wait; \
    rm -rf /tmp/db /tmp/db.*
