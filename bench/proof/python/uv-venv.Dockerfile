# rule: python/installer-metadata
# also: python/cache
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /src
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages uv && mkdir shop && touch shop/__init__.py && printf '[build-system]\nrequires=["setuptools"]\nbuild-backend="setuptools.build_meta"\n[project]\nname="shop"\nversion="1"\n' > pyproject.toml
# guilty
RUN touch pyproject.toml && uv venv -q /opt/venv && VIRTUAL_ENV=/opt/venv uv pip install -q --no-cache --offline --find-links /opt/wheels .  && rm -rf build *.egg-info
