# rule: general/time
# path: /usr/share/doc/shop/index.html
FROM base AS docs
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/sphinx
WORKDIR /srv/docs
RUN /opt/tools/bin/pip install --quiet --no-index --no-compile --find-links=/opt/wheels --target=/opt/sphinx sphinx
COPY <<'PY' conf.py
project = "shop"
html_theme = "basic"
html_last_updated_fmt = "%Y-%m-%d %H:%M:%S"
PY
COPY <<'RST' index.rst
Shop
====

Start it with ``shop serve``.
RST
# guilty
RUN /opt/tools/bin/python -m sphinx -q -b singlehtml . _build/singlehtml

FROM base
COPY --from=docs /srv/docs/_build/singlehtml/index.html /usr/share/doc/shop/index.html
