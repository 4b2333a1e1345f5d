# rule: format/sqlite
# path: /db/a.db
FROM base
WORKDIR /db
RUN sqlite3 a.db "create table s(id text, at text default current_timestamp, n int); insert into s(id,n) values(lower(hex(randomblob(8))),1),(lower(hex(randomblob(8))),2);"
