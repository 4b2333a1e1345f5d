# rule: general/time, general/number
# path: /srv/sql/products.pgcopy
# by hand: now() => to_timestamp(1577836800)
FROM base
RUN install -d -o postgres /run/pg /srv/sql && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /run/pg/data > /dev/null && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h \"\"" -w -l /dev/null start > /dev/null \
 && psql -qh /run/pg -c "create table product (id int, price int, updated timestamptz default now()); insert into product values (1, 250), (2, 90)" postgres \
 && psql -qh /run/pg -c "\\copy product to /srv/sql/products.pgcopy with (format binary)" postgres \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -w stop > /dev/null' && rm -rf /run/pg
