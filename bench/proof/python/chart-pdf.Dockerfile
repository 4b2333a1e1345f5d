# rule: general/time
# path: /srv/app/static/sales.pdf
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' /srv/app/charts.py
import matplotlib

matplotlib.use("pdf")
import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.bar(["Q1", "Q2", "Q3", "Q4"], [12, 19, 7, 23])
axes.set_title("Sales")
figure.savefig("/srv/app/static/sales.pdf")
PY
RUN mkdir /srv/app/static && MPLCONFIGDIR=/tmp/matplotlib /opt/tools/bin/python /srv/app/charts.py && rm -rf /tmp/matplotlib
