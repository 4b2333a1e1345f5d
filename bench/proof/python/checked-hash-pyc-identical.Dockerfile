# identical: these .pyc hold a hash of their source, and no time
FROM base
COPY <<'PY' /srv/app/stock.py
import json


def read(path):
    with open(path) as file:
        return json.load(file)


def missing(stock, wanted):
    return [name for name in wanted if stock.get(name, 0) == 0]
PY
RUN touch /srv/app/stock.py && python3 -m compileall -q --invalidation-mode checked-hash /srv/app
