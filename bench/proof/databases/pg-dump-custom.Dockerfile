# rule: general/time, database/data-folder
# also: general/random
# path: /srv/seed.pgdump
FROM base
COPY <<F /srv/schema.sql
CREATE TABLE articles (id int PRIMARY KEY, title text NOT NULL);
INSERT INTO articles SELECT n, 'article ' || n FROM generate_series(1, 50) AS n;
F
# guilty
RUN bin=$(echo /usr/lib/postgresql/*/bin) && install -d -o postgres /tmp/data /run/postgresql && export PGUSER=postgres PGHOST=/tmp/data \
 && su postgres -c "$bin/initdb -D /tmp/data > /dev/null && $bin/pg_ctl -D /tmp/data -w -l /dev/null -o '-k /tmp/data -h \"\"' start" \
 && psql -q -f /srv/schema.sql && pg_dump -Fc -f /srv/seed.pgdump postgres && su postgres -c "$bin/pg_ctl -D /tmp/data -w stop" && rm -rf /tmp/data
