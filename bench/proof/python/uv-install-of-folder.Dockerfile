# rule: python/installer-metadata, general/time
# path: /opt/app/shop-1.0.dist-info/uv_cache.json
# also: python/record, python/installer-metadata, general/time
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN python3 -m zipfile -e /opt/wheels/uv-*.whl /opt/uv && install /opt/uv/uv-*.data/scripts/uv /usr/local/bin/uv && rm -r /opt/uv
COPY <<'TOML' /src/pyproject.toml
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "shop"
version = "1.0"

[tool.hatch.build.targets.wheel]
packages = ["shop"]
TOML
COPY <<'PY' /src/shop/__init__.py
LIMIT = 40
PY
RUN cp -r /src /build && cd /build \
 && uv pip install --no-cache --offline --no-index --no-deps --no-build-isolation \
      --python /opt/tools/bin/python --target /opt/app /build \
 && rm -rf /build
