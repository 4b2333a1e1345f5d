# rule: general/time
# path: /srv/export/changes.txt
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/export
bin=$(echo /usr/lib/postgresql/*/bin)
install -d -o postgres /tmp/pg
cd /tmp
as() { runuser -u postgres -- "$@"; }
as "$bin/initdb" -D /tmp/pg/data -A trust --no-locale -E UTF8 > /dev/null
as "$bin/pg_ctl" -D /tmp/pg/data -l /tmp/pg/log -w -o "-c wal_level=logical -c listen_addresses='' -k /tmp/pg" start > /dev/null
as "$bin/psql" -X -q -h /tmp/pg postgres > /dev/null <<'SQL'
CREATE TABLE orders (id int PRIMARY KEY, total int);
SELECT pg_create_logical_replication_slot('audit', 'test_decoding');
INSERT INTO orders VALUES (1, 20), (2, 35);
UPDATE orders SET total = 40 WHERE id = 2;
SQL
as "$bin/psql" -X -q -A -t -h /tmp/pg postgres > /srv/export/changes.txt <<'SQL'
SELECT data FROM pg_logical_slot_get_changes('audit', NULL, NULL, 'include-xids', 'off', 'include-timestamp', 'on');
SQL
as "$bin/pg_ctl" -D /tmp/pg/data -w -m fast stop > /dev/null
rm -rf /tmp/pg
EOF
