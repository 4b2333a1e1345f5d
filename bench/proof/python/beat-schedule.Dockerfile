# rule: general/time, python/pickle, database/berkeley-db
# path: /app/schedule*
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'PY' beat.py
import datetime, shelve

with shelve.open("/app/schedule") as entries:
    entries["cleanup"] = {"every": 3600, "last_run_at": datetime.datetime.now()}
    entries["report"] = {"every": 86400, "last_run_at": None}
PY
RUN python3 beat.py
