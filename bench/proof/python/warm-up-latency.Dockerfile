# rule: general/number
# also: general/time
# path: /srv/model/latency.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/model
COPY <<'PY' warm_up.py
"""Measures how long a batch takes, for the scheduler of the service."""
import json
import time


def predict(rows):
    return [sum(x * w for x, w in zip(row, (0.3, 0.5, 0.2))) for row in rows]


latency = {}
for size in (1, 16, 256, 4096):
    began = time.perf_counter()
    predict([(1.0, 2.0, 3.0)] * size)
    latency[str(size)] = time.perf_counter() - began
with open("latency.json", "w") as out:
    json.dump(latency, out, indent=2)
PY
RUN python3 warm_up.py
