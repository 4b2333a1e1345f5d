# rule: general/time
# path: /srv/init/schema.sql
FROM base
COPY <<'Q' /srv/schema.sql
CREATE DATABASE shop;
USE shop;
CREATE TABLE sessions (id CHAR(32) PRIMARY KEY, seen DATETIME NOT NULL);
CREATE EVENT expire_sessions ON SCHEDULE EVERY 1 DAY DO DELETE FROM sessions WHERE seen < NOW() - INTERVAL 30 DAY;
Q
# An event without STARTS begins now, and the dump says when that was.
# guilty
RUN mkdir /srv/init && mariadb-install-db --user=mysql --datadir=/tmp/m --auth-root-authentication-method=normal --skip-test-db > /dev/null \
 && (mariadbd --no-defaults --user=mysql --datadir=/tmp/m --socket=/tmp/m.sock --skip-networking --pid-file=/tmp/m.pid > /dev/null 2>&1 &) \
 && for n in $(seq 60); do mariadb-admin --no-defaults -S /tmp/m.sock ping > /dev/null 2>&1 && break; sleep 1; done \
 && mariadb --no-defaults -S /tmp/m.sock < /srv/schema.sql \
 && mariadb-dump --no-defaults -S /tmp/m.sock --skip-dump-date --events --databases shop > /srv/init/schema.sql \
 && mariadb-admin --no-defaults -S /tmp/m.sock shutdown && rm -rf /tmp/m /tmp/m.*
