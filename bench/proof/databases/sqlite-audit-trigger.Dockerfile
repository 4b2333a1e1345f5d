# rule: format/sqlite, general/time
# path: /srv/stock.db
FROM base
COPY <<'F' /srv/schema.sql
CREATE TABLE stock (sku TEXT PRIMARY KEY, amount INTEGER NOT NULL);
CREATE TABLE audit (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, was INTEGER, became INTEGER, changed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')));
CREATE TRIGGER stock_audit AFTER UPDATE OF amount ON stock
BEGIN
  INSERT INTO audit (sku, was, became) VALUES (old.sku, old.amount, new.amount);
END;
F
COPY <<'F' /srv/seed.sql
INSERT INTO stock VALUES ('A-1', 0), ('A-2', 0), ('B-7', 0);
UPDATE stock SET amount = 40 WHERE sku LIKE 'A-%';
F
RUN sqlite3 /srv/stock.db < /srv/schema.sql && sqlite3 /srv/stock.db < /srv/seed.sql
