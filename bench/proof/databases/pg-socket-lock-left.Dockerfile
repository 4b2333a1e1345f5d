# rule: general/time, system/run-files, general/leftover
# also: general/number
# path: /run/postgresql/.s.PGSQL.5432.lock
FROM base
COPY <<'SQL' /srv/seed/countries.sql
create table country (code char(2) primary key, name text not null, dial int not null);
insert into country values ('de', 'Germany', 49), ('fr', 'France', 33), ('nl', 'Netherlands', 31), ('dk', 'Denmark', 45);
SQL
RUN --mount=type=tmpfs,target=/srv/cluster install -d -o postgres /srv/cluster/data \
 && su postgres -c '/usr/lib/postgresql/15/bin/initdb -D /srv/cluster/data > /dev/null && /usr/lib/postgresql/15/bin/pg_ctl -D /srv/cluster/data -o "-h \"\"" -w -l /dev/null start > /dev/null' \
 && su postgres -c 'psql -q -f /srv/seed/countries.sql postgres && psql -q -c "\copy (select * from country order by code) to stdout csv header" postgres' > /srv/seed/countries.csv
