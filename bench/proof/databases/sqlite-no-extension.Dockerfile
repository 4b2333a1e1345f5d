# rule: format/sqlite
# path: /var/lib/app/store
FROM base
RUN mkdir -p /var/lib/app && sqlite3 /var/lib/app/store "CREATE TABLE t (token TEXT); INSERT INTO t VALUES (hex(randomblob(16)));"
