# rule: general/time, python/tool-cache
# path: /srv/shop/reports/coverage.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' prices.py
def gross(net):
    if net < 0:
        raise ValueError("below nothing")
    return round(net * 1.19, 2)
PY
COPY <<'PY' test_prices.py
import unittest

from prices import gross


class Gross(unittest.TestCase):
    def test_gross(self):
        self.assertEqual(gross(100), 119.0)
PY
RUN mkdir reports \
 && /opt/tools/bin/coverage run --data-file=/tmp/cov -m unittest test_prices \
 && /opt/tools/bin/coverage json --data-file=/tmp/cov -o reports/coverage.json \
 && rm /tmp/cov
