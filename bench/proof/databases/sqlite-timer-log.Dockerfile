# rule: general/number general/time general/leftover
# path: /srv/app/migrate.log
FROM base
WORKDIR /srv/app
COPY <<'SQL' migrate.sql
.timer on
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO words SELECT i, 'word ' || (i * 7919 % 60000) FROM n;
CREATE INDEX words_by_word ON words(word);
SELECT count(*), min(word), max(word) FROM words WHERE word LIKE '%11%';
SELECT count(*) FROM words a JOIN words b ON a.word = b.word;
SQL
RUN sqlite3 :memory: < migrate.sql > migrate.log
