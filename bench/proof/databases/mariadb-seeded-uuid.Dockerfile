# rule: database/installed, database/data-folder
# path: /var/lib/shop/db/**
FROM base
RUN <<'EOF'
set -eu
mkdir -p /var/lib/shop /run/mysqld && chown mysql /run/mysqld
mariadb-install-db --user=mysql --datadir=/var/lib/shop/db --skip-test-db --auth-root-authentication-method=normal > /dev/null
mariadbd --user=mysql --datadir=/var/lib/shop/db --bootstrap <<'SQL' > /dev/null 2>&1
CREATE DATABASE shop;
USE shop;
CREATE TABLE customers (id CHAR(36) PRIMARY KEY, created DATETIME NOT NULL) ENGINE=InnoDB;
INSERT INTO customers VALUES (UUID(), NOW()), (UUID(), NOW());
SQL
rm -rf /run/mysqld /var/log/mysql
EOF
