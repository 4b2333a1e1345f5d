# rule: format/sqlite
# path: /srv/quiz.db
FROM base
RUN sqlite3 /srv/quiz.db <<'Q'
CREATE TABLE pool (question TEXT);
INSERT INTO pool VALUES ('one'),('two'),('three'),('four'),('five'),('six'),('seven'),('eight'),('nine'),('ten');
CREATE TABLE quiz (nr INTEGER PRIMARY KEY, question TEXT);
INSERT INTO quiz (question) SELECT question FROM pool ORDER BY random();
DROP TABLE pool;
VACUUM;
Q
