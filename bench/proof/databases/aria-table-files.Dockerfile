# rule: database/data-folder general/time general/random
# path: /srv/seed/t.MAI
# also: database/data-folder general/time general/random general/number
FROM base
RUN <<'EOF'
set -e
mkdir -p /tmp/my /srv/seed
chown mysql: /tmp/my
mariadb-install-db --no-defaults --user=mysql --datadir=/tmp/my --skip-test-db > /dev/null
mariadbd --no-defaults --user=mysql --datadir=/tmp/my --socket=/tmp/my.sock --pid-file=/tmp/my.pid --skip-networking > /dev/null 2>&1 &
until mariadb-admin --no-defaults -S /tmp/my.sock ping > /dev/null 2>&1; do sleep 0.2; done
mariadb --no-defaults -S /tmp/my.sock -e 'CREATE DATABASE app; CREATE TABLE app.t (n INT PRIMARY KEY, name CHAR(20)) ENGINE=Aria TRANSACTIONAL=0; INSERT INTO app.t VALUES (1, "one"), (2, "two")'
mariadb-admin --no-defaults -S /tmp/my.sock shutdown
wait
cp /tmp/my/app/t.MAI /tmp/my/app/t.MAD /srv/seed/
rm -rf /tmp/my /tmp/my.*
EOF
