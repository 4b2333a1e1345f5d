# rule: general/number, general/time, general/leftover
# path: /srv/app/startup.prof
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY <<'PY' startup.py
import json
import re


def settings():
    return json.loads('{"a": [1, 2, 3], "b": {"c": "d"}}')


for _ in range(200):
    settings()
    re.compile(r"^/api/v[0-9]+/")
PY
RUN python3 -m cProfile -o startup.prof startup.py
