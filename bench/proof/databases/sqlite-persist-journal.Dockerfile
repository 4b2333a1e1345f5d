# rule: database/journal, general/random, general/leftover
# path: /srv/shop.db-journal
FROM base
COPY <<'F' /srv/schema.sql
PRAGMA journal_mode = PERSIST;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT);
INSERT INTO setting VALUES ('language', 'en'), ('currency', 'EUR'), ('theme', 'plain');
UPDATE setting SET value = 'de' WHERE name = 'language';
F
RUN sqlite3 /srv/shop.db < /srv/schema.sql
