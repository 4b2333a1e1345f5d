# rule: format/sqlite, general/time
# path: /srv/app/production.sqlite3
FROM base
COPY <<'F' /migrate.sql
CREATE TABLE migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, batch INT, ran_ms INTEGER);
INSERT INTO migrations (name, batch, ran_ms) VALUES
 ('2024_01_01_000000_create_users', 1, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)),
 ('2024_03_09_120000_create_orders', 1, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO users VALUES (1, 'root');
F
RUN mkdir -p /srv/app && sqlite3 /srv/app/production.sqlite3 < /migrate.sql && sqlite3 /srv/app/production.sqlite3 'VACUUM; ANALYZE;' && rm /migrate.sql
