# rule: general/order, format/sqlite
# path: /srv/search/words.db
FROM base
WORKDIR /srv/search
COPY <<'PY' /opt/fill.py
"""The words that the search leaves out, of all languages together."""
import sqlite3

english = {"and", "the", "with", "from", "into", "over", "under"}
german = {"und", "der", "die", "das", "mit", "von", "unter"}
db = sqlite3.connect("words.db")
db.execute("CREATE TABLE stop_words (id INTEGER PRIMARY KEY, word TEXT)")
db.executemany("INSERT INTO stop_words (word) VALUES (?)", [(word,) for word in english | german])
db.commit()
PY
# guilty
RUN python3 /opt/fill.py
