# rule: python/pyc-time
# also: python/archive format/zip-times
FROM base
WORKDIR /src
RUN mkdir shop && touch shop/__init__.py && printf 'from setuptools import setup\nsetup(name="shop", version="1", packages=["shop"])\n' > setup.py
# guilty
RUN PYTHONDONTWRITEBYTECODE=1 pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages setuptools && touch shop/__init__.py && python3 setup.py -q install --single-version-externally-managed --record /dev/null && rm -rf build *.egg-info
