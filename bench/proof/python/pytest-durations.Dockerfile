# rule: general/number, general/time, python/log, general/order
# path: /srv/app/test-report.txt
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY <<'PY' test_sum.py
import time


def test_waits():
    time.sleep(0.03)


def test_sums():
    assert sum(range(100000)) == 4999950000
PY
RUN /opt/tools/bin/pytest -p no:cacheprovider --durations=0 -vv > test-report.txt
