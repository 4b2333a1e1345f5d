# rule: format/tar-times
FROM base
WORKDIR /src
ENV PYTHONDONTWRITEBYTECODE=1
RUN mkdir shop && touch shop/__init__.py && printf 'from setuptools import setup\nsetup(name="shop", version="1", packages=["shop"])\n' > setup.py && pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages setuptools wheel
# guilty
RUN python3 setup.py -q sdist -d /dist && rm -rf *.egg-info
