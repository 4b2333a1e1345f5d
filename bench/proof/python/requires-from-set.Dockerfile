# rule: general/order
# also: python/record
# path: /srv/lib/shop-1.0.dist-info/METADATA
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'TXT' requirements.txt
flask>=3.0
click>=8.1
six>=1.16
jinja2>=3.1
markupsafe>=2.1
itsdangerous>=2.1
werkzeug>=3.0
blinker>=1.6
gunicorn>=21.2
sqlalchemy>=2.0
alembic>=1.13
TXT
COPY <<'PY' setup.py
from setuptools import setup

with open("requirements.txt") as lines:
    required = list({line.strip() for line in lines if line.strip()})

setup(name="shop", version="1.0", py_modules=["shop"], install_requires=required)
PY
COPY <<'PY' shop.py
NAME = "shop"
PY
RUN /opt/tools/bin/pip install --quiet --no-index --no-deps --no-build-isolation --no-cache-dir --no-compile --target=/srv/lib . \
 && rm -rf build shop.egg-info
