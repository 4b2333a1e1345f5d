# rule: general/time
# path: /srv/data/prices.idx
FROM base
WORKDIR /srv/data
COPY <<'PY' /usr/local/lib/index.py
import struct
import time

prices = {"apple": 120, "pear": 95, "plum": 310}
with open("prices.idx", "wb") as out:
    out.write(b"PIDX" + struct.pack(">HdI", 2, time.time(), len(prices)))
    for name, price in sorted(prices.items()):
        out.write(struct.pack(">12sI", name.encode(), price))
PY
RUN python3 /usr/local/lib/index.py
