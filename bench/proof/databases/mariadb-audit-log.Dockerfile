# rule: general/time
# path: /var/log/mysql/server_audit.log
# also: general/time general/number general/order
FROM base
RUN <<'EOF'
set -e
mkdir -p /tmp/my /var/log/mysql
chown mysql: /tmp/my /var/log/mysql
mariadb-install-db --no-defaults --user=mysql --datadir=/tmp/my --skip-test-db > /dev/null
mariadbd --no-defaults --user=mysql --datadir=/tmp/my --socket=/tmp/my.sock --pid-file=/tmp/my.pid --skip-networking \
  --plugin-load-add=server_audit --server-audit-logging=ON --server-audit-file-path=/var/log/mysql/server_audit.log > /dev/null 2>&1 &
until mariadb-admin --no-defaults -S /tmp/my.sock ping > /dev/null 2>&1; do sleep 0.2; done
mariadb --no-defaults -S /tmp/my.sock -e 'CREATE DATABASE app; CREATE TABLE app.t (n INT PRIMARY KEY); INSERT INTO app.t VALUES (1), (2)'
mariadb-admin --no-defaults -S /tmp/my.sock shutdown
wait
rm -rf /tmp/my /tmp/my.*
EOF
