# rule: general/time, python/log, general/leftover
# also: general/number
# path: /srv/log/import.log
FROM base
WORKDIR /srv
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' seed.py
import json, logging

logging.basicConfig(filename="log/import.log", level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
log = logging.getLogger("seed")
log.info("reading products")
products = [{"id": n, "name": f"Product {n}"} for n in range(20)]
with open("products.json", "w") as f:
    json.dump(products, f, indent=1)
log.info("%d products written", len(products))
PY
RUN mkdir -p log && python3 seed.py
