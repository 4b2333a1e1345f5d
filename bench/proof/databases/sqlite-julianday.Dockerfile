# rule: general/time, format/sqlite
# path: /srv/shop.db
FROM base
RUN sqlite3 /srv/shop.db "create table page (id integer primary key, name text, seen real default (julianday('now'))); insert into page (name) values ('home'), ('basket'), ('imprint');"
