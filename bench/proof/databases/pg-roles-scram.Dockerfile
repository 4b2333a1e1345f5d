# rule: general/random, system/password-salt, framework/secret
# path: /srv/sql/roles.sql
FROM base
RUN install -d -o postgres /run/pg /srv/sql && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /run/pg/data > /dev/null && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h \"\"" -w -l /dev/null start > /dev/null \
 && psql -qh /run/pg -c "create role shop login password '"'"'change-me'"'"'" postgres && pg_dumpall -h /run/pg --roles-only > /srv/sql/roles.sql \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -w stop > /dev/null' && rm -rf /run/pg
