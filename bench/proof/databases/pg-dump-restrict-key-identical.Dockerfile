# identical: newer versions of pg_dump write a random token (\restrict) into a dump, but here the token is given; the rest holds no time and no id
FROM base
RUN <<'EOF'
set -e
bin=$(echo /usr/lib/postgresql/*/bin)
mkdir -p /tmp/pg /srv
chown postgres: /tmp/pg
cd /tmp
runuser -u postgres -- $bin/initdb -D /tmp/pg/data > /dev/null
runuser -u postgres -- $bin/pg_ctl -D /tmp/pg/data -w -l /dev/null start -o "-k /tmp/pg -c listen_addresses="
runuser -u postgres -- psql -q -h /tmp/pg -c 'CREATE TABLE country (code text PRIMARY KEY, name text)' -c "INSERT INTO country VALUES ('at', 'Austria'), ('be', 'Belgium')"
key=""
if $bin/pg_dump --help | grep -q restrict-key; then key=--restrict-key=seed; fi
runuser -u postgres -- $bin/pg_dump -h /tmp/pg $key postgres > /srv/seed.sql
runuser -u postgres -- $bin/pg_ctl -D /tmp/pg/data -w stop
rm -rf /tmp/pg
EOF
