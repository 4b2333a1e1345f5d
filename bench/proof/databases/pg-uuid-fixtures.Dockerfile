# rule: general/random
# path: /srv/fixtures/customers.json
FROM base
COPY <<'F' /srv/seed.sql
CREATE TABLE customer (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, town text NOT NULL);
INSERT INTO customer (name, town) VALUES ('Anna', 'Bremen'), ('Bert', 'Leipzig'), ('Cora', 'Mainz');
F
RUN install -d -o postgres /srv/fixtures
USER postgres
RUN PATH=$(echo /usr/lib/postgresql/*/bin):$PATH && initdb -D /tmp/pg > /dev/null && pg_ctl -D /tmp/pg -o '-k /tmp -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null \
 && psql -q -h /tmp -f /srv/seed.sql postgres && psql -qAt -h /tmp -c 'SELECT json_agg(c ORDER BY name) FROM customer c' postgres > /srv/fixtures/customers.json \
 && pg_ctl -D /tmp/pg -w stop > /dev/null && rm -rf /tmp/pg
