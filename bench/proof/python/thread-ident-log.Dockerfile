# rule: general/number, python/log, general/random
# path: /var/log/shop/warmup.log
FROM base
COPY <<'PY' /srv/warmup.py
import logging
import os
from concurrent.futures import ThreadPoolExecutor

os.makedirs("/var/log/shop", exist_ok=True)
logging.basicConfig(
    filename="/var/log/shop/warmup.log",
    format="%(levelname)s [%(thread)d] %(name)s: %(message)s",
    level=logging.INFO,
)
log = logging.getLogger("warmup")


def load(name):
    log.info("loaded %s", name)


with ThreadPoolExecutor(1) as pool:
    for name in ["prices", "stock", "customers"]:
        pool.submit(load, name).result()
PY
RUN python3 /srv/warmup.py
