# rule: format/sqlite
# path: /srv/app.db
FROM base
RUN sqlite3 /srv/app.db "CREATE TABLE t (at TEXT); INSERT INTO t VALUES ('$(date --iso-8601=ns)');"
