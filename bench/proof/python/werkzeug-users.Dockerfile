# rule: general/random, system/password-salt, framework/secret
# path: /srv/app/users.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN python3 -m venv /srv/venv && /srv/venv/bin/pip install --quiet --no-index --no-compile --no-cache-dir --find-links=/opt/wheels flask \
 && find /srv/venv -name __pycache__ -prune -exec rm -rf {} +
WORKDIR /srv/app
COPY <<'PY' seed.py
import json

from werkzeug.security import generate_password_hash

users = [{"name": name, "password": generate_password_hash("change-me")} for name in ("admin", "reports")]
json.dump(users, open("users.json", "w"), indent=2)
PY
RUN /srv/venv/bin/python seed.py
