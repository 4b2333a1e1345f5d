# rule: system/password-salt, general/random
# path: /srv/fixtures/users.csv
FROM base
COPY <<'F' /srv/users.sql
CREATE EXTENSION pgcrypto;
CREATE TABLE users (email text PRIMARY KEY, password text NOT NULL, role text NOT NULL);
INSERT INTO users VALUES
  ('admin@shop.example', crypt('admin', gen_salt('bf', 6)), 'admin'),
  ('clerk@shop.example', crypt('clerk', gen_salt('bf', 6)), 'clerk');
F
RUN install -d -o postgres /srv/fixtures
USER postgres
RUN PATH=$(echo /usr/lib/postgresql/*/bin):$PATH && initdb -D /tmp/pg > /dev/null && pg_ctl -D /tmp/pg -o '-k /tmp -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null \
 && psql -q -h /tmp -f /srv/users.sql postgres && psql -q -h /tmp -c 'COPY (SELECT * FROM users ORDER BY email) TO STDOUT WITH (FORMAT csv, HEADER)' postgres > /srv/fixtures/users.csv \
 && pg_ctl -D /tmp/pg -w stop > /dev/null && rm -rf /tmp/pg
