# rule: format/sqlite
# path: /srv/app.sqlite3
FROM base
RUN sqlite3 /srv/app.sqlite3 "CREATE TABLE t (at TEXT); INSERT INTO t VALUES (datetime('now')), (strftime('%s','now'));"
