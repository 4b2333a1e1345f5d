# rule: format/sqlite, general/order
# path: /srv/places.db
FROM base
WORKDIR /srv
RUN mkdir parts && for n in $(seq -w 1 60); do echo "INSERT INTO places (name) VALUES ('place $n');" > parts/$n.sql; done
RUN sqlite3 places.db 'CREATE TABLE places (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);' \
 && ls parts/*.sql | xargs -P 8 -I{} sqlite3 -cmd '.timeout 60000' places.db '.read {}'
