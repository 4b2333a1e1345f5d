# rule: database/data-folder, general/time, general/random, general/number
# path: /srv/wal/0000*
FROM base
COPY <<'F' /srv/base.sql
CREATE TABLE stations (id integer PRIMARY KEY, name text NOT NULL);
INSERT INTO stations SELECT n, 'station ' || n FROM generate_series(1, 200) AS n;
SELECT pg_switch_wal();
F
RUN bin=$(echo /usr/lib/postgresql/*/bin) && install -d -o postgres /tmp/pg /srv/wal \
 && su postgres -c "$bin/initdb -D /tmp/pg/data > /dev/null" \
 && printf '%s\n' "archive_mode = on" "archive_command = 'cp %p /srv/wal/%f'" >> /tmp/pg/data/postgresql.conf \
 && su postgres -c "$bin/pg_ctl -D /tmp/pg/data -o '-k /tmp/pg -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null" \
 && su postgres -c "psql -q -h /tmp/pg -v ON_ERROR_STOP=1 -f /srv/base.sql postgres > /dev/null" \
 && su postgres -c "$bin/pg_ctl -D /tmp/pg/data -m fast -w stop > /dev/null" \
 && ls /srv/wal/0* > /dev/null && rm -rf /tmp/pg
