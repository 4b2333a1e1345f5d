# rule: general/time, general/one-sided, general/leftover
# path: /srv/model/runs/**
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/model
COPY <<'PY' train.py
import csv
import time
from pathlib import Path

points = [(float(x), 2.5 * x + 1.0) for x in range(20)]
run = Path("runs") / time.strftime("%b%d_%H-%M-%S")
run.mkdir(parents=True)
slope = offset = 0.0
with open(run / "metrics.csv", "w", newline="") as file:
    rows = csv.writer(file)
    rows.writerow(["epoch", "loss"])
    for epoch in range(25):
        errors = [(slope * x + offset - y, x) for x, y in points]
        slope -= 0.002 * sum(e * x for e, x in errors) / len(points)
        offset -= 0.002 * sum(e for e, _ in errors) / len(points)
        rows.writerow([epoch, f"{sum(e * e for e, _ in errors) / len(points):.6f}"])
Path("model.txt").write_text(f"{slope:.8f} {offset:.8f}\n")
PY
RUN python3 train.py
