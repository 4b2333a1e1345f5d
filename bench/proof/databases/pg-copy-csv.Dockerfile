# rule: general/time
# path: /srv/sql/products.csv
FROM base
RUN install -d -o postgres /run/pg /srv/sql && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /run/pg/data > /dev/null && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h \"\"" -w -l /dev/null start > /dev/null \
 && psql -qh /run/pg -c "create table product (id serial primary key, name text, created_at timestamptz default now()); insert into product (name) values ('"'"'tea'"'"'), ('"'"'milk'"'"')" postgres \
 && psql -qh /run/pg -c "\\copy product to /srv/sql/products.csv csv header" postgres \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -w stop > /dev/null' && rm -rf /run/pg
