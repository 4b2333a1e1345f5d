# rule: general/time
# also: format/compressed
# path: /srv/backup/shop/toc.dat
FROM base
COPY <<'F' /src/schema.sql
create table item (id int primary key, name text);
insert into item values (1, 'lamp'), (2, 'book');
F
RUN install -d -o postgres /srv/backup && su postgres -c 'set -e; PATH=$PATH:/usr/lib/postgresql/15/bin; \
      initdb -D /tmp/pg > /dev/null; pg_ctl -D /tmp/pg -w -l /dev/null -o "-k /tmp -p 5998 -c listen_addresses=" start > /dev/null; \
      psql -q -h /tmp -p 5998 -f /src/schema.sql postgres; \
      pg_dump -h /tmp -p 5998 --format=directory --file=/srv/backup/shop postgres; \
      pg_ctl -D /tmp/pg -w stop > /dev/null; rm -rf /tmp/pg'
