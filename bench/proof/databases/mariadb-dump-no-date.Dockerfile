# identical: without its date a dump of the same rows is the same
FROM base
RUN mkdir -p /run/m /srv/sql && mariadb-install-db --user=mysql --datadir=/run/m/data > /dev/null && chown mysql /run/m \
 && (mariadbd --user=mysql --datadir=/run/m/data --socket=/run/m/s --skip-networking --pid-file=/run/m/p > /dev/null 2>&1 &) && until mariadb-admin -S /run/m/s ping > /dev/null 2>&1; do sleep 0.3; done \
 && mariadb -S /run/m/s -e 'create database shop; create table shop.product (id int primary key, name text); insert into shop.product values (1, "tea"), (2, "milk")' \
 && mariadb-dump -S /run/m/s --skip-dump-date shop > /srv/sql/shop.sql && mariadb-admin -S /run/m/s shutdown && rm -rf /run/m
