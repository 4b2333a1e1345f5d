# rule: format/sqlite
# path: /srv/app.db
FROM base
RUN sqlite3 /srv/app.db "CREATE TABLE t (id INTEGER PRIMARY KEY, token TEXT); INSERT INTO t VALUES (random(), hex(randomblob(16)));"
