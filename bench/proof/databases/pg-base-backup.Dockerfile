# rule: database/data-folder, general/time, general/random
# also: general/random, general/time, general/number, database/data-folder
# path: /srv/backup/**
FROM base
RUN install -d -o postgres /run/pg /srv/backup && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /run/pg/data > /dev/null \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -o "-k /run/pg -h \"\"" -w -l /dev/null start > /dev/null \
 && psql -qh /run/pg -c "create table item (id int primary key, name text)" -c "insert into item values (1, '"'"'cup'"'"'), (2, '"'"'pot'"'"')" postgres \
 && pg_basebackup -h /run/pg -D /srv/backup -Fp -X fetch --checkpoint=fast \
 && /usr/lib/postgresql/15/bin/pg_ctl -D /run/pg/data -w stop > /dev/null' && rm -rf /run/pg
