# rule: database/journal, general/random, general/leftover, format/sqlite
# path: /var/lib/shop/shop.db-wal
# also: general/number, general/leftover, database/journal
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' /srv/preload.py
import os
import sqlite3

os.makedirs("/var/lib/shop")
db = sqlite3.connect("/var/lib/shop/shop.db")
db.execute("PRAGMA journal_mode=WAL")
db.execute("CREATE TABLE city (id INTEGER PRIMARY KEY, name TEXT)")
db.executemany("INSERT INTO city (name) VALUES (?)", [("Bern",), ("Chur",), ("Genf",)])
db.commit()
# The worker's threads would keep the interpreter alive.
os._exit(0)
PY
RUN python3 /srv/preload.py
