# rule: python/pyc-time, python/pyc
# path: /app/.venv/**/*.pyc
FROM base
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages uv
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never
WORKDIR /app
COPY <<TOML pyproject.toml
[project]
name = "shop"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ["gunicorn==21.2.0", "six"]

[tool.uv]
environments = ["sys_platform == 'linux'"]
TOML
RUN uv sync --no-cache --no-index --find-links /opt/wheels --no-install-project
