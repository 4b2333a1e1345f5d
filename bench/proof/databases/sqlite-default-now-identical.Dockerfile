# identical: the columns have defaults of the clock and of chance, but every row gives its own values, and SQLite notes no times of its own
FROM base
COPY <<'Q' /srv/schema.sql
CREATE TABLE users (id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))), email TEXT NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, updated_at INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
CREATE TRIGGER users_touch AFTER UPDATE ON users BEGIN UPDATE users SET updated_at = strftime('%s', 'now') WHERE id = new.id; END;
INSERT INTO users VALUES ('a1b2c3d4', 'admin@shop.example', '2024-01-01 00:00:00', 1704067200), ('b2c3d4e5', 'clerk@shop.example', '2024-01-02 00:00:00', 1704153600);
Q
RUN sqlite3 /srv/users.db < /srv/schema.sql && sqlite3 /srv/users.db 'VACUUM; ANALYZE;'
