# identical: random() after setseed() gives the same numbers, and nothing of the cluster stays
FROM base
COPY --chmod=755 <<'EOF' /srv/sample.sh
#!/bin/sh
set -e
bin=/usr/lib/postgresql/15/bin
$bin/initdb -D /run/pg/data > /dev/null
$bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h ''" -w -l /dev/null start > /dev/null
psql -qAth /run/pg postgres > /srv/sql/sample.csv <<SQL
set max_parallel_workers_per_gather = 0;
select setseed(0.42);
select n, round((random() * 1000)::numeric, 2), md5(random()::text) from generate_series(1, 40) n;
SQL
$bin/pg_ctl -D /run/pg/data -w stop > /dev/null
EOF
RUN install -d -o postgres /run/pg /srv/sql && su postgres -c /srv/sample.sh && rm -rf /run/pg
