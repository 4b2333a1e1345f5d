# identical: fixed rows
FROM base
RUN sqlite3 /srv/app.db "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO t (name) VALUES ('a'), ('b'); CREATE INDEX i ON t (name);"
