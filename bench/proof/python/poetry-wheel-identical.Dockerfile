# identical: poetry-core gives every entry of a wheel one fixed date and sorts the files
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'TOML' pyproject.toml
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"

[tool.poetry]
name = "shop"
version = "1.0.0"
description = "A shop"
authors = ["Shop <shop@example.com>"]

[tool.poetry.scripts]
shop = "shop.cli:main"
TOML
COPY <<'PY' shop/__init__.py
PY
COPY <<'PY' shop/cli.py
def main():
    print("open")
PY
RUN /opt/tools/bin/python -m build --no-isolation --wheel --outdir /srv/dist
