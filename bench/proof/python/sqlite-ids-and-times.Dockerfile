# rule: format/sqlite
# path: /srv/app.db
FROM base
RUN python3 - <<PY
import sqlite3, uuid, time, datetime
db = sqlite3.connect("/srv/app.db")
db.execute("create table users(id text primary key, name text, created_at text, ts real)")
for n in ("ann", "bob", "cy"):
    db.execute("insert into users values(?,?,?,?)", (str(uuid.uuid4()), n, datetime.datetime.now().isoformat(), time.time()))
db.commit()
PY
