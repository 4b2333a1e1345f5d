# rule: format/tar-times, format/gzip-header, python/archive, general/time
# path: /srv/dist/shop-1.0.linux-x86_64.tar.gz
# also: format/tar-times, format/gzip-header, python/archive, general/time
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' setup.py
from setuptools import setup

setup(name="shop", version="1.0", py_modules=["shop"])
PY
COPY <<'PY' shop.py
LIMIT = 40
PY
RUN /opt/tools/bin/python setup.py --quiet bdist_dumb --dist-dir=/srv/dist && rm -rf build shop.egg-info
