# rule: general/time
# path: /srv/shop/templates/base.html
FROM base
WORKDIR /srv/shop
COPY <<'PY' tools/bust.py
"""Joins the sources, and lets browsers fetch what is new."""
import pathlib

root = pathlib.Path("/srv/shop")
(root / "static").mkdir(exist_ok=True)
(root / "templates").mkdir(exist_ok=True)
parts = {"shop.css": ["body { margin: 0 }", ".price { color: red }"], "shop.js": ["let cart = [];", "cart.push(1);"]}
links = []
for name, lines in parts.items():
    made = root / "static" / name
    made.write_text("\n".join(lines) + "\n")
    stamp = int(made.stat().st_mtime)
    if name.endswith(".css"):
        links.append(f'<link rel="stylesheet" href="/static/{name}?v={stamp}">')
    else:
        links.append(f'<script src="/static/{name}?v={stamp}"></script>')
(root / "templates" / "base.html").write_text("<!doctype html>\n" + "\n".join(links) + "\n")
PY
RUN python3 tools/bust.py
