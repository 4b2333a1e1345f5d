# rule: general/time, general/number, general/random
# path: /usr/share/doc/db/variables.txt
# also: general/random, general/number, general/time, general/environment, general/host-name
FROM base
RUN install -d -o mysql /tmp/db /run/mysqld && mkdir -p /usr/share/doc/db \
 && mariadb-install-db --no-defaults --user=mysql --datadir=/tmp/db/data --skip-test-db > /dev/null \
 && { mariadbd --no-defaults --user=mysql --datadir=/tmp/db/data --socket=/tmp/db/sock --skip-networking --pid-file=/tmp/db/pid > /dev/null 2>&1 & } \
 && for n in $(seq 100); do mariadb-admin --no-defaults --socket=/tmp/db/sock ping > /dev/null 2>&1 && break; sleep 0.3; done \
 && mariadb --no-defaults --socket=/tmp/db/sock -e 'SHOW VARIABLES' > /usr/share/doc/db/variables.txt \
 && mariadb-admin --no-defaults --socket=/tmp/db/sock shutdown && wait && rm -rf /tmp/db /run/mysqld
