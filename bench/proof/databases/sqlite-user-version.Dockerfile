# rule: format/sqlite
# path: /srv/app/feed.db
FROM base
RUN mkdir -p /srv/app && sqlite3 /srv/app/feed.db "CREATE TABLE entries (url TEXT PRIMARY KEY); INSERT INTO entries VALUES ('https://example.org/a');" \
 && sqlite3 /srv/app/feed.db "PRAGMA user_version = $(date +%s);"
