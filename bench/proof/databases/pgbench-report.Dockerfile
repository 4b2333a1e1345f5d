# rule: general/number
# path: /srv/reports/pgbench.txt
FROM base
RUN install -d -o postgres /run/pg /srv/reports && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /run/pg/data > /dev/null \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h \"\"" -w -l /dev/null start > /dev/null \
 && /usr/lib/postgresql/15/bin/pgbench -qih /run/pg -s 1 postgres 2> /dev/null > /dev/null \
 && /usr/lib/postgresql/15/bin/pgbench -h /run/pg --client 2 --transactions 200 --select-only postgres 2> /dev/null > /srv/reports/pgbench.txt \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -w stop > /dev/null' && rm -rf /run/pg
