# rule: general/time, general/leftover
# also: general/number database/data-folder
# path: /srv/log/queries.log
FROM base
RUN install -d -o mysql /srv/log /run/shop \
 && mariadb-install-db --user=mysql --datadir=/run/shop/data --skip-test-db > /dev/null 2>&1 \
 && { mariadbd --user=mysql --datadir=/run/shop/data --socket=/run/shop/sock --pid-file=/run/shop/pid --skip-networking --general-log --general-log-file=/srv/log/queries.log > /dev/null 2>&1 & } \
 && until mariadb-admin --socket=/run/shop/sock ping > /dev/null 2>&1; do sleep 0.5; done \
 && mariadb --socket=/run/shop/sock -e "create database shop; create table shop.product (id int primary key, name varchar(40))" \
 && mariadb-admin --socket=/run/shop/sock shutdown && wait && rm -rf /run/shop
