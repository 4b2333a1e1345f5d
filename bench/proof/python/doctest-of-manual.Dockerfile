# rule: general/time
# path: /usr/share/doc/shop/doctest.txt
FROM base AS docs
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/sphinx
WORKDIR /srv/docs
RUN /opt/tools/bin/pip install --quiet --no-index --no-compile --find-links=/opt/wheels --target=/opt/sphinx sphinx
COPY <<'PY' conf.py
project = "shop"
extensions = ["sphinx.ext.doctest"]
PY
COPY <<'RST' index.rst
Shop
====

The total is rounded at the end:

>>> round(sum([0.1, 0.2]), 2)
0.3
RST
# guilty
RUN /opt/tools/bin/python -m sphinx -q -b doctest . _build/doctest

FROM base
COPY --from=docs /srv/docs/_build/doctest/output.txt /usr/share/doc/shop/doctest.txt
