# rule: general/time, format/zip-times
# path: /srv/docs/handbook.epub
FROM base AS docs
RUN python3 -m venv /opt/docs && /opt/docs/bin/pip install --quiet --no-index --find-links=/opt/wheels sphinx
WORKDIR /src
COPY <<'PY' conf.py
project = "Handbook"
author = "The warehouse team"
copyright = "The warehouse team"
version = release = "4.2"
language = "en"
epub_identifier = "urn:isbn:9780000000002"
epub_scheme = "ISBN"
epub_show_urls = "no"
suppress_warnings = ["epub.unknown_project_files"]
PY
COPY <<'RST' index.rst
Handbook
========

How goods come in, and how they leave.

Incoming
--------

Each pallet gets a label before it is moved.
RST
# guilty
RUN /opt/docs/bin/sphinx-build -q -b epub -d /tmp/doctrees . /out
FROM base
COPY --from=docs /out/Handbook.epub /srv/docs/handbook.epub
