# rule: general/time, general/number
# path: /srv/db/migrate.log
FROM base
COPY <<'F' /srv/db/schema.sql
\timing on
CREATE TABLE orders (id integer PRIMARY KEY, total numeric NOT NULL);
INSERT INTO orders SELECT n, n * 1.5 FROM generate_series(1, 20000) AS n;
CREATE INDEX orders_by_total ON orders (total);
ANALYZE orders;
F
RUN bin=$(echo /usr/lib/postgresql/*/bin) && install -d -o postgres /tmp/pg /srv/db \
 && su postgres -c "$bin/initdb -D /tmp/pg/data > /dev/null && $bin/pg_ctl -D /tmp/pg/data -o '-k /tmp/pg -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null" \
 && su postgres -c "psql -h /tmp/pg -v ON_ERROR_STOP=1 -f /srv/db/schema.sql postgres > /srv/db/migrate.log" \
 && su postgres -c "$bin/pg_ctl -D /tmp/pg/data -m fast -w stop > /dev/null" \
 && rm -rf /tmp/pg
