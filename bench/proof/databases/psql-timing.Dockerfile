# rule: general/number, general/time
# path: /srv/out/migrate.log
FROM base
COPY <<'Q' /srv/migrate.sql
\timing on
CREATE TABLE accounts (id int PRIMARY KEY, email text NOT NULL);
CREATE TABLE invoices (id int PRIMARY KEY, account int REFERENCES accounts, cents bigint NOT NULL);
INSERT INTO accounts SELECT n, 'user' || n || '@shop.example' FROM generate_series(1, 20000) n;
INSERT INTO invoices SELECT n, 1 + n % 20000, n * 7 FROM generate_series(1, 40000) n;
CREATE INDEX invoices_account ON invoices (account);
CREATE UNIQUE INDEX accounts_email ON accounts (lower(email));
SELECT count(*), sum(cents) FROM invoices;
Q
RUN install -o postgres -d /srv/out
USER postgres
# guilty
RUN PATH=$(echo /usr/lib/postgresql/*/bin):$PATH && initdb -D /tmp/pg > /dev/null && pg_ctl -D /tmp/pg -o '-k /tmp -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null \
 && psql -h /tmp -v ON_ERROR_STOP=1 -f /srv/migrate.sql postgres > /srv/out/migrate.log && pg_ctl -D /tmp/pg -w stop > /dev/null && rm -rf /tmp/pg
