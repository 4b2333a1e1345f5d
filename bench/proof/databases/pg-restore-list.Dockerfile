# rule: general/time
# path: /srv/restore.list
FROM base
COPY <<"F" /srv/schema.sql
create table product (id int primary key, name text not null);
create index on product (name);
F
# guilty
RUN export PATH="$(echo /usr/lib/postgresql/*/bin):$PATH" && install -d -o postgres /tmp/pg \
 && runuser -u postgres -- sh -ec 'cd /tmp/pg; initdb -D data > /dev/null; pg_ctl -D data -w -l log -o "-k /tmp/pg -c listen_addresses=" start > /dev/null; psql -q -h /tmp/pg -f /srv/schema.sql postgres; pg_dump -h /tmp/pg -Fc -f shop.dump postgres; pg_ctl -D data -m fast stop > /dev/null' \
 && pg_restore --list /tmp/pg/shop.dump > /srv/restore.list && rm -rf /tmp/pg
