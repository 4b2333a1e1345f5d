# rule: system/password-salt, general/random, format/sqlite
# path: /srv/app/app.db
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY <<'F' create_admin.py
import hashlib
import secrets
import sqlite3

rounds = 60000
salt = secrets.token_hex(8)
digest = hashlib.pbkdf2_hmac("sha256", b"change me", salt.encode(), rounds).hex()
db = sqlite3.connect("/srv/app/app.db")
db.execute("CREATE TABLE user (id INTEGER PRIMARY KEY, name TEXT UNIQUE, password TEXT, admin INTEGER)")
db.execute("INSERT INTO user (name, password, admin) VALUES ('admin', ?, 1)", (f"pbkdf2:sha256:{rounds}${salt}${digest}",))
db.commit()
F
RUN python3 create_admin.py
