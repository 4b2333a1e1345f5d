# rule: general/time
# path: /srv/seed/shop.sql
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/seed /run/mysqld
mariadb-install-db --user=mysql --datadir=/tmp/my --skip-test-db > /dev/null
chown -R mysql /run/mysqld
mariadbd --user=mysql --datadir=/tmp/my --skip-networking --socket=/tmp/my.sock --pid-file=/tmp/my.pid > /dev/null 2>&1 &
for i in $(seq 1 60); do mariadb-admin --socket=/tmp/my.sock ping > /dev/null 2>&1 && break; sleep 0.5; done
mariadb --socket=/tmp/my.sock -e "create database shop; use shop; create table t (id int primary key, name varchar(20)); insert into t values (1,'a'),(2,'b');"
mariadb-dump --socket=/tmp/my.sock --databases shop > /srv/seed/shop.sql
mariadb-admin --socket=/tmp/my.sock shutdown
wait
rm -rf /tmp/my /tmp/my.* /run/mysqld /var/log/mysql
EOF
