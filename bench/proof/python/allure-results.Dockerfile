# rule: general/random, general/one-sided, general/leftover, python/tool-cache
# path: /srv/shop/allure-results/*-result.json
# also: general/time, general/random
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' conftest.py
import json
import os
import time
import uuid


def pytest_runtest_logreport(report):
    if report.when != "call":
        return
    os.makedirs("allure-results", exist_ok=True)
    run = str(uuid.uuid4())
    result = {
        "uuid": run,
        "fullName": report.nodeid,
        "status": report.outcome,
        "stage": "finished",
        "stop": int(time.time() * 1000),
    }
    with open(f"allure-results/{run}-result.json", "w") as out:
        json.dump(result, out)
PY
COPY <<'PY' test_cart.py
def test_total():
    assert sum([2, 3]) == 5


def test_empty():
    assert sum([]) == 0
PY
RUN /opt/tools/bin/pytest -q -p no:cacheprovider
