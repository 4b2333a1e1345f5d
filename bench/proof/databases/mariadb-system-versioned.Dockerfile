# rule: general/time
# path: /srv/export/price-history.tsv
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/export
chown mysql /srv/export
mariadb-install-db --user=mysql --datadir=/tmp/db --skip-test-db --auth-root-authentication-method=normal > /dev/null
mariadbd --no-defaults --user=mysql --datadir=/tmp/db --bootstrap <<'SQL' > /dev/null 2>&1
CREATE DATABASE shop;
USE shop;
CREATE TABLE prices (sku CHAR(4) PRIMARY KEY, cents INT) WITH SYSTEM VERSIONING ENGINE=InnoDB;
INSERT INTO prices VALUES ('A100', 1999), ('B200', 4550);
UPDATE prices SET cents = 1799 WHERE sku = 'A100';
SELECT sku, cents, ROW_START, ROW_END FROM prices FOR SYSTEM_TIME ALL ORDER BY sku, cents INTO OUTFILE '/srv/export/price-history.tsv';
SQL
rm -rf /tmp/db
test -s /srv/export/price-history.tsv
EOF
