# rule: general/time format/tar-times
# path: /srv/shop.tar
FROM base
RUN mkdir -p /tmp/pg && chown postgres /tmp/pg && bin="$(ls -d /usr/lib/postgresql/*/bin)" && cd /tmp \
 && runuser -u postgres -- "$bin/initdb" -D /tmp/pg/data --locale=C --auth=trust > /dev/null \
 && runuser -u postgres -- "$bin/pg_ctl" -D /tmp/pg/data -w -l /tmp/pg/log -o "-k /tmp/pg -c listen_addresses=" start \
 && runuser -u postgres -- psql -q -h /tmp/pg -d postgres \
      -c "CREATE TABLE countries (code text PRIMARY KEY, name text)" \
      -c "INSERT INTO countries VALUES ('at', 'Austria'), ('pt', 'Portugal'), ('fi', 'Finland')" \
 && runuser -u postgres -- pg_dump -h /tmp/pg -Ft postgres > /srv/shop.tar \
 && runuser -u postgres -- "$bin/pg_ctl" -D /tmp/pg/data -m fast stop && rm -rf /tmp/pg
