# rule: python/archive
FROM base
WORKDIR /src
ENV PYTHONDONTWRITEBYTECODE=1
RUN mkdir shop && touch shop/__init__.py && printf 'from setuptools import setup\nsetup(name="shop", version="1", packages=["shop"], zip_safe=True)\n' > setup.py && pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages setuptools wheel
# guilty
RUN python3 setup.py -q bdist_egg -d /dist && rm -rf build *.egg-info
