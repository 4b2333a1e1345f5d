# rule: general/time, general/random
# path: /srv/report/sales.svg
FROM base
ENV PATH=/opt/tools/bin:$PATH MPLBACKEND=svg MPLCONFIGDIR=/tmp/matplotlib
WORKDIR /srv/report
COPY <<'PY' chart.py
import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot([2021, 2022, 2023, 2024], [12, 17, 16, 23], marker="o")
axes.set_title("Sales")
figure.savefig("sales.svg")
PY
RUN python chart.py && rm -rf /tmp/matplotlib
