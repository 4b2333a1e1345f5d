# rule: general/order
# path: /srv/static/manifest.csv
FROM base
WORKDIR /srv/static
RUN for n in $(seq 1 60); do seq 1 $((n * 700 % 9000 + 50)) > "asset-$n.txt"; done
COPY <<'PY' /usr/local/lib/manifest.py
import csv
import hashlib
import pathlib
import zlib
from multiprocessing.pool import ThreadPool


def digest(path):
    data = path.read_bytes()
    return path.name, len(zlib.compress(data * 20, 9)), hashlib.sha256(data).hexdigest()


with open("manifest.csv", "w", newline="") as out:
    rows = csv.writer(out)
    with ThreadPool(8) as pool:
        rows.writerows(pool.imap_unordered(digest, sorted(pathlib.Path(".").glob("*.txt"))))
PY
RUN python3 /usr/local/lib/manifest.py
