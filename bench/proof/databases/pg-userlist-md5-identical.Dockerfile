# identical: md5 of the password and the name, without a salt
FROM base
COPY <<'F' /srv/roles.sql
SET password_encryption = 'md5';
CREATE ROLE shop LOGIN PASSWORD 'change me';
CREATE ROLE shop_reader LOGIN PASSWORD 'change me';
F
RUN install -d -o postgres /etc/pooler
USER postgres
RUN PATH=$(echo /usr/lib/postgresql/*/bin):$PATH && initdb -D /tmp/pg > /dev/null && pg_ctl -D /tmp/pg -o '-k /tmp -c listen_addresses=' -l /tmp/pg/log -w start > /dev/null \
 && psql -q -h /tmp -f /srv/roles.sql postgres \
 && psql -qAt -h /tmp -c "SELECT format('\"%s\" \"%s\"', rolname, rolpassword) FROM pg_authid WHERE rolname LIKE 'shop%' ORDER BY rolname" postgres > /etc/pooler/userlist.txt \
 && pg_ctl -D /tmp/pg -w stop > /dev/null && rm -rf /tmp/pg
