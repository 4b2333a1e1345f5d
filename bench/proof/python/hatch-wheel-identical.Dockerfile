# identical: hatchling gives every entry of a wheel one fixed time, and sorts them
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'T' pyproject.toml
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "shop"
version = "1.0"
T
RUN mkdir shop && echo 'NAME = "shop"' > shop/__init__.py && echo 'PRICE = 3' > shop/prices.py
RUN /opt/tools/bin/hatchling build -t wheel
