# rule: format/sqlite, general/random
# path: /srv/shop/catalogue.db
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' seed.py
import sqlite3
import uuid

db = sqlite3.connect("catalogue.db")
db.execute("CREATE TABLE product (id TEXT PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL)")
for name, price in [("bread", 320), ("milk", 119), ("cheese", 540), ("apples", 249)]:
    db.execute("INSERT INTO product VALUES (?, ?, ?)", (str(uuid.uuid4()), name, price))
db.commit()
db.close()
PY
RUN python3 seed.py
