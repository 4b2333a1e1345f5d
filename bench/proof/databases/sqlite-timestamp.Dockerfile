# rule: format/sqlite
# path: /srv/app.db
FROM base
RUN sqlite3 /srv/app.db "CREATE TABLE t (id INTEGER PRIMARY KEY, at TEXT DEFAULT CURRENT_TIMESTAMP); INSERT INTO t DEFAULT VALUES;"
