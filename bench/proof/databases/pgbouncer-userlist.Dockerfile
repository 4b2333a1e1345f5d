# rule: system/password-salt, general/random, framework/secret, framework/secret-file
# also: general/random
# path: /etc/pgbouncer/userlist.txt
FROM base
COPY <<"F" /srv/scram.py
import base64, hashlib, hmac, os, sys
b64 = lambda raw: base64.b64encode(raw).decode()
salt = os.urandom(16)
salted = hashlib.pbkdf2_hmac("sha256", b"changeit", salt, 4096)
stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
print(f'"app" "SCRAM-SHA-256$4096:{b64(salt)}${b64(stored)}:{b64(hmac.digest(salted, b"Server Key", "sha256"))}"')
F
# guilty
RUN mkdir /etc/pgbouncer && python3 /srv/scram.py > /etc/pgbouncer/userlist.txt
