# rule: general/random
# path: /srv/app/fixtures/accounts.csv
FROM base
COPY <<'F' /srv/app/accounts.sql
CREATE EXTENSION pgcrypto;
CREATE TABLE accounts (id integer PRIMARY KEY, holder text NOT NULL, iban bytea NOT NULL);
INSERT INTO accounts VALUES
  (1, 'Anna Berg', pgp_sym_encrypt('DE02120300000000202051', 'only for tests')),
  (2, 'Bilal Kaya', pgp_sym_encrypt('DE02500105170137075030', 'only for tests')),
  (3, 'Chen Li', pgp_sym_encrypt('DE02300209000106531065', 'only for tests'));
COPY (SELECT id, holder, encode(iban, 'hex') AS iban FROM accounts ORDER BY id) TO '/srv/app/fixtures/accounts.csv' WITH (FORMAT csv, HEADER);
F
RUN bin=$(echo /usr/lib/postgresql/*/bin) && install -d -o postgres /tmp/pg /srv/app/fixtures \
 && su postgres -c "$bin/initdb -D /tmp/pg/data > /dev/null && $bin/pg_ctl -D /tmp/pg/data -o '-k /tmp/pg -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null" \
 && su postgres -c "psql -q -h /tmp/pg -v ON_ERROR_STOP=1 -f /srv/app/accounts.sql postgres" \
 && su postgres -c "$bin/pg_ctl -D /tmp/pg/data -m fast -w stop > /dev/null" \
 && rm -rf /tmp/pg
