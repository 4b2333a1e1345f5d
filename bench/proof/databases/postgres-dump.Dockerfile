# rule: general/random
# path: /srv/seed/dump.sql
FROM base
RUN set -eu; mkdir -p /srv/seed; \
    su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /tmp/pg -A trust --no-sync >/dev/null && /usr/lib/postgresql/15/bin/pg_ctl -D /tmp/pg -o "-k /tmp -c listen_addresses=" -w -s start'; \
    su postgres -c "psql -q -h /tmp -c \"create table colors (id int primary key, name text); insert into colors values (1,'red'),(2,'blue');\""; \
    su postgres -c 'pg_dump -h /tmp postgres' > /srv/seed/dump.sql; \
    su postgres -c '/usr/lib/postgresql/15/bin/pg_ctl -D /tmp/pg -w -s stop'; rm -rf /tmp/pg /tmp/.s*
