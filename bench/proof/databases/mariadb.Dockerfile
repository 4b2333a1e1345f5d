# rule: database/installed
# path: /var/lib/mysql/**
FROM base
RUN mariadb-install-db --user=mysql --datadir=/var/lib/mysql > /dev/null 2>&1
