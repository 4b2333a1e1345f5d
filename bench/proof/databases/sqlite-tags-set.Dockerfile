# rule: general/order, format/sqlite
# path: /srv/blog.db
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'F' /srv/load.py
import sqlite3

posts = {
    "A bell for every bike": ["bell", "bike", "safety", "noise", "town"],
    "Riding in the rain": ["rain", "coat", "bike", "light", "safety"],
    "Our new workshop": ["workshop", "town", "tools", "opening"],
    "Tours for summer": ["tour", "summer", "river", "map", "bike"],
}
tags = {tag for names in posts.values() for tag in names}
db = sqlite3.connect("/srv/blog.db")
db.execute("CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT)")
for tag in tags:
    db.execute("INSERT INTO tag (name) VALUES (?)", (tag,))
db.commit()
F
RUN python3 /srv/load.py
