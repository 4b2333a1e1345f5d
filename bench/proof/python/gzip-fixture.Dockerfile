# rule: format/gzip-header
# path: /srv/data/products.json.gz
FROM base
WORKDIR /srv/data
RUN python3 - <<'PY'
import gzip, json

with gzip.open("products.json.gz", "wt", encoding="utf-8") as f:
    json.dump([{"id": n, "sku": f"SKU-{n:05d}"} for n in range(500)], f)
PY
