# rule: general/time
# also: general/one-sided python/installer-metadata python/record python/egg-info
# path: /opt/tools/lib/python3.11/site-packages/shop-*/**
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /src
COPY <<TOML pyproject.toml
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "shop"
version = "1.4.0"
TOML
COPY <<'PY' shop/__init__.py
def price(article):
    return {"tea": 320, "coffee": 450}[article]
PY
RUN sed -i "s/^version = .*/version = \"1.4.0.dev$(date +%s)\"/" pyproject.toml \
 && pip install --no-cache-dir --no-compile --no-index --no-build-isolation . \
 && rm -rf /src
