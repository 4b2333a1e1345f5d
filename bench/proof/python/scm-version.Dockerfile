# rule: general/random, general/time, go/vcs
# path: /app/shop/_version.py
FROM base
ENV PATH=/opt/tools/bin:$PATH PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'TOML' pyproject.toml
[build-system]
requires = ["setuptools>=64", "setuptools-scm>=8"]
build-backend = "setuptools.build_meta"
[project]
name = "shop"
dynamic = ["version"]
[tool.setuptools_scm]
version_file = "shop/_version.py"
TOML
RUN mkdir shop && touch shop/__init__.py \
 && git init -q && git config user.email ci@example.org && git config user.name CI \
 && git add -A && git commit -q -m 'import' && python -c "import setuptools_scm as s; s.get_version(write_to='shop/_version.py')" \
 && rm -rf .git
