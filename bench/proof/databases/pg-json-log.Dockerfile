# rule: general/time
# path: /var/log/pg/postgresql.json
# also: general/time general/number general/random general/order
FROM base
RUN <<'EOF'
set -e
bin=$(echo /usr/lib/postgresql/*/bin)
mkdir -p /tmp/pg /var/log/pg
chown postgres: /tmp/pg /var/log/pg
cd /tmp
runuser -u postgres -- $bin/initdb -D /tmp/pg/data > /dev/null
runuser -u postgres -- $bin/pg_ctl -D /tmp/pg/data -w -l /dev/null start \
  -o "-k /tmp/pg -c listen_addresses= -c logging_collector=on -c log_destination=jsonlog -c log_directory=/var/log/pg -c log_filename=postgresql.log -c log_statement=all"
runuser -u postgres -- psql -q -h /tmp/pg -c 'CREATE TABLE t (n int)' -c 'INSERT INTO t VALUES (1)'
runuser -u postgres -- $bin/pg_ctl -D /tmp/pg/data -w stop
rm -rf /tmp/pg /var/log/pg/postgresql.log
EOF
