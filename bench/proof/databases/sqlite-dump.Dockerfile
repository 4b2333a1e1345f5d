# rule: general/time general/random
# path: /srv/dump.sql
FROM base
RUN sqlite3 /tmp/app.db "CREATE TABLE t (at TEXT); INSERT INTO t VALUES (strftime('%Y-%m-%d %H:%M:%f','now'));" && sqlite3 /tmp/app.db .dump > /srv/dump.sql && rm /tmp/app.db
