# rule: general/time
# also: general/number
# path: /srv/fixtures/shop.xml
FROM base
RUN mkdir -p /srv/fixtures /run/shop && chown mysql /run/shop \
 && mariadb-install-db --user=mysql --datadir=/run/shop/data --skip-test-db > /dev/null 2>&1 \
 && { mariadbd --user=mysql --datadir=/run/shop/data --socket=/run/shop/sock --pid-file=/run/shop/pid --skip-networking > /dev/null 2>&1 & } \
 && until mariadb-admin --socket=/run/shop/sock ping > /dev/null 2>&1; do sleep 0.5; done \
 && mariadb --socket=/run/shop/sock -e "create database shop; use shop; create table product (id int primary key, name varchar(40)); insert into product values (1, 'tea'), (2, 'milk')" \
 && mariadb-dump --socket=/run/shop/sock --xml --skip-dump-date shop > /srv/fixtures/shop.xml \
 && mariadb-admin --socket=/run/shop/sock shutdown && wait && rm -rf /run/shop
