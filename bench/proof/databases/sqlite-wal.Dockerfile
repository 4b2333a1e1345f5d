# rule: format/sqlite general/time general/random database/journal
# path: /srv/app.db*
FROM base
RUN cd /srv && { echo "PRAGMA journal_mode=WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1);"; echo ".shell cp /srv/app.db-wal /srv/app.db-wal.kept"; } | sqlite3 app.db && mv app.db-wal.kept app.db-wal
