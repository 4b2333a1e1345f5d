# rule: general/number, general/time
# also: general/number
# path: /srv/plans/orders.txt
FROM base
COPY <<'F' /srv/plans.sql
SET max_parallel_workers_per_gather = 0;
CREATE TABLE orders AS SELECT n AS id, n % 97 AS customer, n * 3 % 1000 AS total FROM generate_series(1, 100000) n;
ANALYZE orders;
EXPLAIN (ANALYZE, COSTS off) SELECT customer, sum(total) FROM orders GROUP BY customer ORDER BY 2 DESC;
EXPLAIN (ANALYZE, COSTS off) SELECT count(*) FROM orders a JOIN orders b ON a.id = b.total;
F
RUN install -d -o postgres /srv/plans
USER postgres
RUN PATH=$(echo /usr/lib/postgresql/*/bin):$PATH && initdb -D /tmp/pg > /dev/null && pg_ctl -D /tmp/pg -o '-k /tmp -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null \
 && psql -qAt -h /tmp -f /srv/plans.sql postgres > /srv/plans/orders.txt && pg_ctl -D /tmp/pg -w stop > /dev/null && rm -rf /tmp/pg
