# identical: the journal with its random salts goes when the last connection closes, and the pages are the same
FROM base
RUN sqlite3 /srv/app.db "PRAGMA journal_mode=wal; CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT); INSERT INTO articles (title) VALUES ('one'), ('two'); PRAGMA wal_checkpoint(TRUNCATE);" > /dev/null
