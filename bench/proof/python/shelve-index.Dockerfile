# rule: general/time, python/pickle, database/berkeley-db, database/key-value
# path: /srv/app/state*
FROM base
WORKDIR /srv/app
COPY <<'PY' prepare.py
import datetime
import shelve

with shelve.open("state") as state:
    state["version"] = "4.2.0"
    state["prepared"] = datetime.datetime.now()
    state["regions"] = ["eu-west", "us-east"]
PY
RUN python3 prepare.py
