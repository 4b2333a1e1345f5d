# rule: general/time, python/log, general/number
# also: general/number, general/time
# path: /app/reports/junit.xml
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PATH=/opt/tools/bin:$PATH
WORKDIR /app
COPY <<'PY' tests/test_shop.py
import pytest

def total(items):
    return sum(price * count for price, count in items)

@pytest.mark.parametrize("items, expected", [([], 0), ([(2, 3)], 6), ([(1, 1), (4, 2)], 9)])
def test_total(items, expected):
    assert total(items) == expected
PY
RUN pytest -q -p no:cacheprovider --junitxml=reports/junit.xml tests
