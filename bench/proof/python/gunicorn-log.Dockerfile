# rule: python/log, general/time, general/leftover
# also: general/number general/order
# path: /srv/app/log/error.log
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN python3 -m venv /srv/venv && /srv/venv/bin/pip install --quiet --no-index --no-compile --no-cache-dir --find-links=/opt/wheels gunicorn flask \
 && find /srv/venv -name __pycache__ -prune -exec rm -rf {} +
WORKDIR /srv/app
COPY <<'PY' app.py
from flask import Flask

app = Flask(__name__)


@app.get("/health")
def health():
    return {"ok": True}
PY
RUN mkdir log && (timeout 3 /srv/venv/bin/gunicorn --bind 127.0.0.1:8000 --workers 2 --error-logfile log/error.log app:app & \
    sleep 2 && python3 -c 'import urllib.request as u; u.urlopen("http://127.0.0.1:8000/health").read()'; wait) || true
