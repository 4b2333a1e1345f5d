# identical: mysql_native_password has no salt, the letters are a digest of the password alone
FROM base
RUN install -d -o mysql /run/db && mariadb-install-db --user=mysql --datadir=/run/db/data --skip-test-db > /dev/null 2>&1 && mkdir -p /srv/sql \
 && (mariadbd --user=mysql --datadir=/run/db/data --socket=/run/db/s --pid-file=/run/db/pid --skip-networking > /dev/null 2>&1 & \
     until mariadb-admin --socket=/run/db/s ping > /dev/null 2>&1; do sleep 0.2; done \
  && mariadb --socket=/run/db/s -e "create user app@'%' identified by 'change-me'; create user report@localhost identified by 'change-me-too'" \
  && for user in "app@'%'" "report@localhost"; do mariadb --socket=/run/db/s --batch --skip-column-names -e "show create user $user"; done > /srv/sql/users.sql \
  && mariadb-admin --socket=/run/db/s shutdown; wait) && rm -rf /run/db
