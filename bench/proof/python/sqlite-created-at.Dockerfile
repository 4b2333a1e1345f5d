# rule: format/sqlite, general/time
# path: /srv/data/catalogue.db
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'F' /usr/local/bin/seed.py
import sqlite3

db = sqlite3.connect("/srv/data/catalogue.db")
db.execute(
    "CREATE TABLE articles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER,"
    " created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)"
)
articles = [("chair", 4900), ("table", 12900), ("lamp", 2450), ("shelf", 8900)]
db.executemany("INSERT INTO articles (name, price) VALUES (?, ?)", articles)
db.commit()
db.close()
F
RUN mkdir -p /srv/data && python3 /usr/local/bin/seed.py
