# rule: general/time
# path: /srv/report/figures/throughput.eps
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 MPLBACKEND=agg MPLCONFIGDIR=/tmp/matplotlib
WORKDIR /srv/report
COPY <<'PY' figures.py
import matplotlib.pyplot as plt

hours = list(range(24))
orders = [3, 2, 1, 1, 2, 6, 14, 31, 44, 52, 49, 47, 55, 51, 48, 46, 43, 39, 33, 28, 19, 12, 8, 5]
figure, axes = plt.subplots(figsize=(5, 3))
axes.step(hours, orders, where="mid")
axes.set_xlabel("hour of the day")
axes.set_ylabel("orders per minute")
figure.tight_layout()
figure.savefig("figures/throughput.eps")
PY
RUN mkdir figures && /opt/tools/bin/python figures.py && rm -rf /tmp/matplotlib
