# rule: general/time
# path: /srv/reports/tables.csv
FROM base
COPY --chmod=755 <<'EOF' /srv/report.sh
#!/bin/sh
set -e
bin=/usr/lib/postgresql/15/bin
$bin/initdb -D /run/pg/data > /dev/null
$bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h ''" -w -l /dev/null start > /dev/null
psql -qh /run/pg postgres <<SQL
create table product (id int primary key, name text);
insert into product select n, 'product ' || n from generate_series(1, 500) n;
vacuum analyze product;
select pg_sleep(1);
\copy (select relname, last_vacuum, last_analyze, analyze_count from pg_stat_user_tables) to /srv/reports/tables.csv csv header
SQL
$bin/pg_ctl -D /run/pg/data -w stop > /dev/null
EOF
# guilty
RUN install -d -o postgres /run/pg /srv/reports && su postgres -c /srv/report.sh > /dev/null && rm -rf /run/pg
