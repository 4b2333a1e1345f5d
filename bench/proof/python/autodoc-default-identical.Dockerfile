# identical: autodoc cuts the addresses out of the defaults that it prints, and the text builder writes no time
FROM base AS docs
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/sphinx:/srv/docs
WORKDIR /srv/docs
RUN /opt/tools/bin/pip install --quiet --no-index --no-compile --find-links=/opt/wheels --target=/opt/sphinx sphinx
COPY <<'PY' conf.py
project = "shop"
extensions = ["sphinx.ext.autodoc"]
PY
COPY <<'PY' shop.py
"""The shop."""

MISSING = object()


def price(item, currency=MISSING, round_by=lambda value: round(value, 2)):
    """What an item costs."""
PY
COPY <<'RST' index.rst
Shop
====

.. autofunction:: shop.price
RST
RUN /opt/tools/bin/python -m sphinx -q -b text . _build/text

FROM base
COPY --from=docs /srv/docs/_build/text/index.txt /usr/share/doc/shop/manual.txt
