# rule: general/time, format/sqlite
# path: /srv/seed.sql.gz
FROM base
RUN sqlite3 /tmp/seed.db "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, created_at TEXT DEFAULT CURRENT_TIMESTAMP); INSERT INTO users (name) VALUES ('admin'), ('editor');" \
 && sqlite3 /tmp/seed.db .dump | gzip -9n > /srv/seed.sql.gz && rm /tmp/seed.db
