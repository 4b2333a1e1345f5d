# rule: general/random
# path: /srv/sql/patients.csv
FROM base
COPY --chmod=755 <<'EOF' /srv/seed.sh
#!/bin/sh
set -e
bin=/usr/lib/postgresql/15/bin
$bin/initdb -D /run/pg/data > /dev/null
$bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h ''" -w -l /dev/null start > /dev/null
psql -qh /run/pg postgres <<SQL
create extension pgcrypto;
create table patient (id int primary key, insurance bytea);
insert into patient values (1, pgp_sym_encrypt('A123456780', 'demo-key')), (2, pgp_sym_encrypt('B987654321', 'demo-key'));
\copy patient to /srv/sql/patients.csv csv
SQL
$bin/pg_ctl -D /run/pg/data -w stop > /dev/null
EOF
# guilty
RUN install -d -o postgres /run/pg /srv/sql && su postgres -c /srv/seed.sh && rm -rf /run/pg
