# rule: python/pyc-path, python/pyc, general/temporary-path
# path: /opt/shop/*.pyc
FROM base
COPY <<'PY' /src/prices.py
def gross(net, rate=0.19):
    """A price as the customer reads it."""
    return round(net * (1 + rate), 2)
PY
COPY <<'PY' /src/basket.py
from prices import gross


class Basket:
    def __init__(self):
        self.lines = []

    def add(self, net, count=1):
        self.lines.append((net, count))

    def total(self):
        return sum(gross(net) * count for net, count in self.lines)
PY
# Only bytecode is shipped; it is made aside.
RUN work=$(mktemp -d) && cp /src/*.py $work \
 && python3 -m compileall -q -b --invalidation-mode unchecked-hash $work \
 && mkdir /opt/shop && mv $work/*.pyc /opt/shop/ && rm -r $work /src
