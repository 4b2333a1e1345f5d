# rule: general/random, general/order
# path: /srv/data/train.csv
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv
COPY <<'PY' split.py
import csv

import numpy as np

rows = [(n, round(20 + n * 0.37, 2), n % 3) for n in range(240)]
order = np.random.permutation(len(rows))
cut = int(len(rows) * 0.8)
for name, part in (("train", order[:cut]), ("test", order[cut:])):
    with open(f"data/{name}.csv", "w", newline="") as f:
        writer = csv.writer(f)
        writer.writerow(("id", "weight", "label"))
        writer.writerows(rows[i] for i in part)
PY
RUN mkdir data && /opt/tools/bin/python split.py
