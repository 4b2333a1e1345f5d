# rule: general/random
# path: /srv/fixtures/orders.csv
FROM base
RUN mkdir -p /srv/fixtures /tmp/pg && chown postgres /srv/fixtures /tmp/pg && bin="$(ls -d /usr/lib/postgresql/*/bin)" && cd /tmp \
 && runuser -u postgres -- "$bin/initdb" -D /tmp/pg/data --locale=C --auth=trust > /dev/null \
 && runuser -u postgres -- "$bin/pg_ctl" -D /tmp/pg/data -w -l /tmp/pg/log -o "-k /tmp/pg -c listen_addresses=" start \
 && runuser -u postgres -- psql -q -h /tmp/pg -d postgres \
      -c "CREATE TABLE orders AS SELECT n AS id, 'article ' || n % 97 AS article, n * 3 % 400 AS price FROM generate_series(1, 5000) n" \
      -c "\\copy (SELECT * FROM orders TABLESAMPLE BERNOULLI (5)) TO '/srv/fixtures/orders.csv' CSV HEADER" \
 && runuser -u postgres -- "$bin/pg_ctl" -D /tmp/pg/data -m fast stop && rm -rf /tmp/pg
