# identical: matplotlib writes its version and no date into a PNG, and the list of fonts goes with its folder
FROM base
COPY <<'F' /src/chart.py
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(4, 3))
axes.bar(range(5), [3, 1, 4, 1, 5], color="teal")
axes.plot(range(5), [2, 7, 1, 8, 2], color="tomato")
axes.set_title("2020-01-01 00:00:00")
figure.savefig("/srv/chart.png", dpi=80)
F
RUN MPLCONFIGDIR=/tmp/mpl /opt/tools/bin/python /src/chart.py && rm -rf /tmp/mpl
